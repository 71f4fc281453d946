import type { Random } from '../../bot/ports/random.ts';

/** Chance that comes out the same for the same seed. */
export interface SeededRandom extends Random {
  /** An integer from 0 to `limit` - 1. */
  below(limit: number): number;
}

export function createSeededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  let given = 0;

  /** Mulberry32 (Tommy Ettinger, public domain). */
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  return {
    below: (limit) => Math.floor((next() / 2 ** 32) * limit),
    id() {
      given += 1;
      return `${given}-${next().toString(36)}`;
    },
  };
}
