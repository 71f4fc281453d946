/** A source of numbers in [0, 1), the same for the same seed on every platform. */
export type Random = () => number;

const STEP = 0x9e3779b9;

/** Seeded generator: splitmix32 (integer arithmetic only). Any integer seed will do. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + STEP) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
  };
}
