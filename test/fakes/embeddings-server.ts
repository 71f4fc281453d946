import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface EmbeddingsRequest {
  readonly url: string;
  readonly authorization: string | undefined;
  readonly model: string;
  readonly input: readonly string[];
}

/** What the server does with one request. */
export type Behaviour = (request: EmbeddingsRequest, response: ServerResponse) => void;

/** A small server with the embeddings call on a real socket, which misbehaves on demand. */
export interface EmbeddingsServer {
  /** Base address, with "/v1". */
  readonly url: string;
  readonly requests: readonly EmbeddingsRequest[];
  /** The next requests are met like this, one after the other; those after them are answered well. */
  misbehave(...behaviours: readonly Behaviour[]): void;
  /** Resolves once so many requests have come. */
  received(count: number): Promise<void>;
  close(): Promise<void>;
}

export async function startEmbeddingsServer(): Promise<EmbeddingsServer> {
  const requests: EmbeddingsRequest[] = [];
  const behaviours: Behaviour[] = [];
  const server = createServer(async (incoming, response) => {
    const request = await readRequest(incoming);
    requests.push(request);
    (behaviours.shift() ?? answerWell)(request, response);
    server.emit('received');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    misbehave: (...more) => {
      behaviours.push(...more);
    },
    async received(count) {
      while (requests.length < count) await once(server, 'received');
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function readRequest(incoming: IncomingMessage): Promise<EmbeddingsRequest> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const { model, input } = JSON.parse(Buffer.concat(chunks).toString());
  return { url: incoming.url ?? '', authorization: incoming.headers.authorization, model, input };
}

/** The vector that the server makes of a text: its length, then whether it speaks of buses. */
export function fakeVector(text: string): readonly number[] {
  return [text.length, /bus/i.test(text) ? 1 : 0];
}

const embeddingsOf = ({ input }: EmbeddingsRequest) =>
  input.map((text, index) => ({ object: 'embedding', index, embedding: fakeVector(text) }));

const answerWell: Behaviour = (request, response) => {
  response.end(JSON.stringify({ data: embeddingsOf(request) }));
};

/** Refuses with this status, and perhaps asks to be left alone. */
export const refuse =
  (status: number, retryAfter?: string): Behaviour =>
  (_request, response) => {
    response.writeHead(status, retryAfter === undefined ? {} : { 'retry-after': retryAfter }).end('{}');
  };

/** Never says a word. */
export const hang: Behaviour = () => undefined;

/** Promises more than it sends, then closes. */
export const breakOff: Behaviour = (_request, response) => {
  response.writeHead(200, { 'content-length': '1000' }).write('{"data":[');
  response.socket?.destroySoon();
};

/** Says this instead of an answer. */
export const say =
  (body: string): Behaviour =>
  (_request, response) => {
    response.end(body);
  };

/** Answers with its embeddings changed. */
export const changed =
  (change: (data: ReturnType<typeof embeddingsOf>) => unknown): Behaviour =>
  (request, response) => {
    response.end(JSON.stringify({ data: change(embeddingsOf(request)) }));
  };
