import { z } from 'zod';
import { CallFailure } from './call-failure.ts';

const ANSWER = z.object({
  data: z.array(z.object({ index: z.int().nonnegative(), embedding: z.array(z.number()) })),
});
const NO_VECTOR = new Float32Array();

/**
 * The vectors of an answer in the order of the texts: the answer itself may be in any.
 * @throws CallFailure when it is not one vector a text, all of one length, every value finite as a 32-bit number
 */
export function readEmbeddings(body: string, count: number): readonly Float32Array[] {
  const vectors = new Map(parse(body).map(({ index, embedding }) => [index, Float32Array.from(embedding)]));
  const ordered = Array.from({ length: count }, (_, index) => vectors.get(index) ?? NO_VECTOR);
  if (vectors.size !== count || !areAlike(ordered)) throw new CallFailure('answer');
  return ordered;
}

/** Whether they can stand in one matrix. */
export function areAlike(vectors: readonly Float32Array[]): boolean {
  const width = vectors[0]?.length;
  return width !== 0 && vectors.every((vector) => vector.length === width && vector.every(Number.isFinite));
}

function parse(body: string): z.infer<typeof ANSWER>['data'] {
  try {
    return ANSWER.parse(JSON.parse(body)).data;
  } catch (error) {
    throw new CallFailure('answer', { cause: error });
  }
}
