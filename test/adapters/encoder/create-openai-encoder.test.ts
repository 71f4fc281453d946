import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createOpenAiEncoder,
  type OpenAiEncoderOptions,
} from '../../../adapters/encoder/create-openai-encoder.ts';
import { createManualClock, type ManualClock } from '../../doubles/manual-clock.ts';
import {
  type Behaviour,
  breakOff,
  changed,
  type EmbeddingsServer,
  fakeVector,
  hang,
  refuse,
  say,
  startEmbeddingsServer,
} from '../../fakes/embeddings-server.ts';

const TEXTS = ['Le bus passe.', 'Le guichet ferme', 'Oui'];
const VECTORS = TEXTS.map((text) => Float32Array.from(fakeVector(text)));
const AWAY = { code: 'ENCODER_UNAVAILABLE' };

let server: EmbeddingsServer;
let clock: ManualClock;

beforeAll(async () => {
  server = await startEmbeddingsServer();
});
afterAll(() => server.close());
beforeEach(() => {
  clock = createManualClock();
});

function encoder(options: Partial<OpenAiEncoderOptions> = {}) {
  return createOpenAiEncoder({ url: server.url, model: 'e5-query', clock, ...options });
}

/** Moves the clock until the work has ended: as often as it needs, by no more than it waits for. */
async function inTime<Value>(work: Promise<Value>, stepMs = 250): Promise<Value> {
  let ended = false;
  const end = () => {
    ended = true;
  };
  work.then(end, end);
  while (!ended) await clock.advance(stepMs);
  return work;
}

describe('the encoder of an embeddings server', () => {
  it('gives one vector a text, in their order, and asks for its model', async () => {
    const before = server.requests.length;
    expect(await encoder().encode(TEXTS)).toEqual(VECTORS);
    expect(server.requests.slice(before)).toEqual([
      { url: '/v1/embeddings', authorization: undefined, model: 'e5-query', input: TEXTS },
    ]);
    expect(clock.pending()).toBe(0);
  });

  it('asks nothing of nobody for no text', async () => {
    const before = server.requests.length;
    expect(await encoder().encode([])).toEqual([]);
    expect(server.requests.length).toBe(before);
  });

  it('is known by the name that it is given', () => {
    expect([encoder().model, encoder({ name: 'e5 0.3.0' }).model]).toEqual(['e5-query', 'e5 0.3.0']);
  });

  it.each([
    ['', '/v1/embeddings'],
    ['/', '/v1/embeddings'],
    ['/v1', '/v1/embeddings'],
    ['/v1/', '/v1/embeddings'],
    ['/v1/embeddings', '/v1/embeddings'],
    ['/albert/v2', '/albert/v2/embeddings'],
  ])('takes an address that ends in "%s"', async (ending, path) => {
    await encoder({ url: server.url.replace('/v1', ending) }).encode(['a']);
    expect(server.requests.at(-1)?.url).toBe(path);
  });

  it('sends many texts in several calls', async () => {
    const before = server.requests.length;
    const texts = Array.from({ length: 70 }, (_, index) => 'a'.repeat(index + 1));
    const vectors = await encoder().encode(texts);
    expect(vectors.map(([length]) => length)).toEqual(texts.map(({ length }) => length));
    expect(server.requests.slice(before).map(({ input }) => input.length)).toEqual([32, 32, 6]);
    await encoder().encode(Array.from({ length: 9 }, () => 'a'.repeat(1500)));
    expect(server.requests.slice(before + 3).map(({ input }) => input.length)).toEqual([5, 4]);
  });

  it('sends the beginning of a text that is too long, and no half character', async () => {
    await encoder().encode([`${'a'.repeat(1999)}😀 et la suite`, 'seul \ud800']);
    expect(server.requests.at(-1)?.input).toEqual([`${'a'.repeat(1999)}\ufffd`, 'seul \ufffd']);
  });

  it('puts an answer in the order of the texts', async () => {
    server.misbehave(changed((data) => data.reverse()));
    expect(await encoder().encode(TEXTS)).toEqual(VECTORS);
  });

  it('sends its key with each call and says it in no error', async () => {
    server.misbehave(refuse(401));
    const refused = await encoder({ key: 'sk-secret' })
      .encode(['a'])
      .catch((error: Error) => error);
    expect(server.requests.at(-1)?.authorization).toBe('Bearer sk-secret');
    expect(refused).toMatchObject({ ...AWAY, values: { encoder: server.url, problem: 401 } });
    expect(JSON.stringify([refused, (refused as Error).stack, (refused as Error).cause])).not.toContain(
      'secret',
    );
  });

  it.each<[string, Behaviour]>([
    ['too many requests', refuse(429)],
    ['a time-out of the server', refuse(408)],
    ['an error of the server', refuse(500)],
    ['a connection that breaks off', breakOff],
    ['no word for a minute', hang],
  ])('tries again after %s', async (_what, behaviour) => {
    server.misbehave(behaviour, behaviour);
    expect(await inTime(encoder().encode(TEXTS), 10_000)).toEqual(VECTORS);
    expect(clock.pending()).toBe(0);
  });

  it('waits longer each time and gives up after the fourth', async () => {
    const start = clock.now().getTime();
    const before = server.requests.length;
    server.misbehave(refuse(500), refuse(500), refuse(502), refuse(503));
    await expect(inTime(encoder().encode(TEXTS))).rejects.toMatchObject({
      ...AWAY,
      values: { problem: 503 },
    });
    expect(server.requests.length - before).toBe(4);
    expect(clock.now().getTime() - start).toBeGreaterThanOrEqual(500 + 1000 + 2000);
  });

  it.each([
    ['seconds', () => '20'],
    ['a date', () => new Date(clock.now().getTime() + 20_000).toUTCString()],
  ])('comes back when the server asks it to, in %s', async (_what, retryAfter) => {
    const start = clock.now().getTime();
    server.misbehave(refuse(429, retryAfter()));
    expect(await inTime(encoder().encode(TEXTS))).toEqual(VECTORS);
    expect(clock.now().getTime() - start).toBeGreaterThanOrEqual(20_000);
  });

  it('gives up at once when it is asked to come back much later', async () => {
    server.misbehave(refuse(429, '3600'));
    await expect(encoder().encode(TEXTS)).rejects.toMatchObject(AWAY);
    expect(clock.pending()).toBe(0);
  });

  it.each<[string, Behaviour]>([
    ['a vector too few', changed((data) => data.slice(1))],
    ['a vector too many', changed((data) => [...data, { index: 3, embedding: [1, 2] }])],
    ['one text answered twice', changed(([first, second]) => [first, second, second])],
    [
      'a place that no text has',
      changed(([first, second]) => [first, second, { index: 2 ** 31, embedding: [1, 2] }]),
    ],
    ['vectors of two lengths', changed(([first, second]) => [first, second, { index: 2, embedding: [1] }])],
    ['vectors of no length', changed((data) => data.map(({ index }) => ({ index, embedding: [] })))],
    [
      'a value that is null',
      changed(([first, second]) => [first, second, { index: 2, embedding: [1, null] }]),
    ],
    ['NaN', say('{"data":[{"index":0,"embedding":[NaN,1]}]}')],
    ['a value beyond 32 bits', changed((data) => data.map(({ index }) => ({ index, embedding: [1e39, 0] })))],
    ['a page', say('<!doctype html>')],
    ['nothing', say('')],
    ['another JSON', say('{"error":"no"}')],
  ])('refuses an answer with %s, once', async (_what, behaviour) => {
    const before = server.requests.length;
    server.misbehave(behaviour);
    await expect(encoder().encode(TEXTS)).rejects.toMatchObject({ ...AWAY, values: { problem: 'answer' } });
    expect(server.requests.length - before).toBe(1);
  });

  it('refuses vectors whose length changes from call to call', async () => {
    server.misbehave(changed((data) => data.map(({ index }) => ({ index, embedding: [1] }))));
    const texts = Array.from({ length: 40 }, () => 'a');
    await expect(encoder().encode(texts)).rejects.toMatchObject({ ...AWAY, values: { problem: 'answer' } });
  });

  it('follows no redirection', async () => {
    const before = server.requests.length;
    server.misbehave((_request, response) => {
      response.writeHead(307, { location: '/v1/embeddings' }).end();
    });
    await expect(encoder().encode(TEXTS)).rejects.toMatchObject({ ...AWAY, values: { problem: 307 } });
    expect(server.requests.length - before).toBe(1);
  });

  it('says that nobody answers where there is no server', async () => {
    const gone = await startEmbeddingsServer();
    await gone.close();
    const work = inTime(encoder({ url: gone.url }).encode(TEXTS));
    await expect(work).rejects.toMatchObject({ ...AWAY, values: { encoder: gone.url, problem: 'silent' } });
  });

  it.each<[string, Behaviour]>([
    ['while it waits for an answer', hang],
    ['while it waits for another try', refuse(500)],
  ])('ends when it is told to %s', async (_what, behaviour) => {
    const before = server.requests.length;
    const abort = new AbortController();
    server.misbehave(behaviour);
    const work = encoder().encode(TEXTS, abort.signal);
    await server.received(before + 1);
    abort.abort();
    await expect(work).rejects.toMatchObject(AWAY);
    expect(server.requests.length - before).toBe(1);
    expect(clock.pending()).toBe(0);
  });
});
