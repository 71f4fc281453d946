import type { Ports } from './context.ts';

/** What somebody who has just filed a report can be kept waiting. */
const LONGEST_WAIT_MS = 300;

/** The vector of a text if the encoder is quick about it; else null, and the encoder is told to leave it. */
export function vectorInTime(
  { encoder, clock }: Pick<Ports, 'encoder' | 'clock'>,
  text: string,
): Promise<Float32Array | null> {
  if (encoder === undefined) return Promise.resolve(null);
  const late = new AbortController();
  return new Promise((resolve) => {
    const give = (vector: Float32Array | null): void => {
      cancel();
      resolve(vector);
    };
    const cancel = clock.after(LONGEST_WAIT_MS, () => {
      late.abort();
      give(null);
    });
    encoder.encode([text], late.signal).then(
      ([vector]) => give(vector ?? null),
      () => give(null),
    );
  });
}
