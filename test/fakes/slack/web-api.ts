import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { messageProblems, viewProblems } from './block-kit/check.ts';
import type { Fault, Faults } from './faults.ts';

/** A call of the Web API that had its effect. */
export interface ApiCall {
  readonly method: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly answer: Readonly<Record<string, unknown>>;
}

export interface WebApiOptions {
  /** Address of the stateful double that keeps the workspace. */
  readonly upstream: string;
  readonly faults: Faults;
  /** Told with every answer, as Slack does. */
  readonly scopes: readonly string[];
  readonly onCall: (call: ApiCall) => void;
  /** The token under which the stateful double takes the next call: it counts them by token. */
  readonly token: (authorization: string) => string;
  /** Methods and paths that the stateful double lacks. */
  readonly extra: (path: string, body: string) => Promise<Answer | undefined>;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body: string;
}

export interface WebApi {
  readonly url: string;
  close(): Promise<void>;
}

/** In front of the stateful double: refuses what Slack refuses, and fails when told to. */
export async function openWebApi(options: WebApiOptions): Promise<WebApi> {
  const server = createServer((request, response) => {
    serve(options, request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(
  options: WebApiOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await read(request);
  const path = request.url ?? '/';
  const method = path.replace(/^\/api\//, '');
  const fault = options.faults.take(method);
  if (fault !== undefined && fault.type !== 'unanswered') {
    fail(response, fault);
    return;
  }
  const answer =
    refusal(method, body.toString('latin1'), body) ??
    (await options.extra(path, body.toString())) ??
    (await forward(options, request, path, body));
  if (path.startsWith('/api/')) note(options, method, body, answer);
  if (fault !== undefined) {
    response.destroy();
    return;
  }
  response.writeHead(answer.status ?? 200, {
    'content-type': 'application/json',
    'x-oauth-scopes': options.scopes.join(','),
    ...answer.headers,
  });
  response.end(answer.body);
}

function fail(response: ServerResponse, fault: Exclude<Fault, { type: 'unanswered' }>): void {
  switch (fault.type) {
    case 'dropped':
      response.destroy();
      return;
    case 'status':
      response.writeHead(fault.status, { 'content-type': 'text/plain' }).end('');
      return;
    case 'refusal':
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ ok: false, error: fault.error }));
      return;
    case 'rate-limit':
      response.writeHead(
        429,
        fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) },
      );
      response.end(JSON.stringify({ ok: false, error: 'ratelimited' }));
  }
}

/** What the real platform refuses and the stateful double takes. */
function refusal(method: string, text: string, raw: Buffer): Answer | undefined {
  const body = fieldsOf(raw.toString() || text);
  const problems = /^chat\.(postMessage|postEphemeral|update)$/.test(method)
    ? messageProblems(body.blocks ?? [], String(body.text ?? ''))
    : /^views\.(open|update|push|publish)$/.test(method)
      ? viewProblems(body.view)
      : [];
  if (problems.length === 0) return undefined;
  const error = method.startsWith('views') ? 'invalid_arguments' : 'invalid_blocks';
  return { body: JSON.stringify({ ok: false, error, response_metadata: { messages: problems } }) };
}

async function forward(
  { upstream, token }: WebApiOptions,
  request: IncomingMessage,
  path: string,
  body: Buffer,
): Promise<Answer> {
  const { authorization, 'content-type': type } = request.headers;
  const answer = await fetch(`${upstream}${path}`, {
    method: request.method ?? 'POST',
    headers: {
      ...(authorization === undefined ? {} : { authorization: token(authorization) }),
      ...(type === undefined ? {} : { 'content-type': type }),
    },
    ...(request.method === 'GET' ? {} : { body: new Uint8Array(body) }),
  });
  const said = await answer.text();
  return { status: answer.status, body: withoutMetadata(path, body, said) };
}

/** Slack keeps a message's metadata to itself unless they are asked for. */
function withoutMetadata(path: string, request: Buffer, said: string): string {
  if (!path.startsWith('/api/conversations.history')) return said;
  if (String(fieldsOf(request.toString()).include_all_metadata) === 'true') return said;
  const { messages = [], ...rest } = JSON.parse(said) as { messages?: { metadata?: unknown }[] };
  return JSON.stringify({ ...rest, messages: messages.map(({ metadata: _, ...message }) => message) });
}

function note({ onCall }: WebApiOptions, method: string, body: Buffer, { body: said }: Answer): void {
  const answer = JSON.parse(said) as Record<string, unknown>;
  if (answer.ok === true) onCall({ method, body: fieldsOf(body.toString()), answer });
}

/** A form's fields; those that hold JSON are read. */
function fieldsOf(text: string): Record<string, unknown> {
  if (text.startsWith('{')) return JSON.parse(text) as Record<string, unknown>;
  return Object.fromEntries([...new URLSearchParams(text)].map(([name, value]) => [name, json(value)]));
}

function json(value: string): unknown {
  if (!/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
