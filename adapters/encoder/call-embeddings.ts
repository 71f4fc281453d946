import type { Clock } from '../../bot/ports/clock.ts';
import { CallFailure } from './call-failure.ts';
import { readEmbeddings } from './read-embeddings.ts';

export interface EmbeddingsCall {
  readonly address: string;
  readonly model: string;
  readonly key?: string;
  readonly clock: Clock;
  /** How long an answer may take, to its last byte. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

/** Asks once. @throws CallFailure */
export async function callEmbeddings(
  call: EmbeddingsCall,
  texts: readonly string[],
): Promise<readonly Float32Array[]> {
  const late = new AbortController();
  const cancel = call.clock.after(call.timeoutMs, () => late.abort());
  const signal = call.signal === undefined ? late.signal : AbortSignal.any([late.signal, call.signal]);
  try {
    const response = await post(call, texts, signal);
    const body = await response.text();
    if (!response.ok)
      throw new CallFailure(response.status, {
        restMs: restOf(response.headers.get('retry-after'), call.clock),
      });
    return readEmbeddings(body, texts.length);
  } catch (error) {
    if (error instanceof CallFailure) throw error;
    throw new CallFailure('silent', { cause: error });
  } finally {
    cancel();
  }
}

/** A redirection is not followed: the texts and the key are for this address alone. */
function post(
  { address, model, key }: EmbeddingsCall,
  input: readonly string[],
  signal: AbortSignal,
): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({ model, input }),
    redirect: 'manual',
    signal,
  });
}

/** Retry-After holds seconds or a date (RFC 9110, 10.2.3). */
function restOf(header: string | null, clock: Clock): number {
  if (header === null) return 0;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - clock.now().getTime();
  return ms > 0 ? ms : 0;
}
