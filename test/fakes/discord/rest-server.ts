import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { RateLimit } from '../rate-limit.ts';
import { Refusal, unauthorized } from './problems.ts';
import type { Json } from './world.ts';

/** A request as the routes see it. */
export interface RestRequest {
  readonly method: string;
  /** Below /api/v10. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** A JSON body, or that of a form with files; {} without any. */
  readonly body: Json;
  /** Lists come as "list". */
  readonly files: ReadonlyMap<string, { readonly name: string; readonly content: Uint8Array }>;
}

/** What a route gives back: JSON, raw bytes, or nothing (204). */
export type RestAnswer = Json | readonly Json[] | Uint8Array | undefined;
export type RestRoute = (request: RestRequest, ...ids: readonly string[]) => RestAnswer;
export type RestRoutes = readonly (readonly [method: string, path: RegExp, route: RestRoute])[];

/** What the next requests of a path get instead of an answer. */
export interface Fault {
  readonly path: RegExp;
  readonly method?: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json;
  /** Whether the request is done nevertheless, and only its answer lost. */
  readonly done?: boolean;
  times: number;
}

/** What goes wrong, and how often anything may be asked: answers of interactions do not count. */
export interface Trouble {
  readonly faults: Fault[];
  limit?: RateLimit;
}

/** Paths whose token in the address is their only right. */
const OPEN_PATHS = /^\/(?:interactions|webhooks)\//;

export function createRestServer(
  routes: RestRoutes,
  trouble: Trouble,
  log: { readonly method: string; readonly path: string; readonly status: number }[],
  token: string,
): Server {
  return createServer(async (incoming, outgoing) => {
    const request = await readRequest(incoming);
    const fault = tooMany(trouble, request) ?? faultOf(trouble, request);
    const answer = fault === undefined || fault.done ? run(routes, request, incoming, token) : undefined;
    if (fault !== undefined) {
      outgoing.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers });
      outgoing.end(JSON.stringify(fault.body ?? { message: 'fault', code: 0 }));
    } else write(outgoing, answer);
    log.push({ method: request.method, path: request.path, status: outgoing.statusCode });
  });
}

function faultOf({ faults }: Trouble, request: RestRequest): Fault | undefined {
  const fault = faults.find(
    ({ path, method, times }) =>
      times > 0 && path.test(request.path) && (method ?? request.method) === request.method,
  );
  if (fault !== undefined) fault.times -= 1;
  return fault;
}

function tooMany({ limit }: Trouble, { path }: RestRequest): Fault | undefined {
  const seconds = OPEN_PATHS.test(path) ? undefined : limit?.take();
  if (seconds === undefined) return undefined;
  return {
    path: /^/,
    status: 429,
    headers: { 'retry-after': String(seconds), 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' },
    body: { message: 'You are being rate limited.', retry_after: seconds, global: true },
    times: 1,
  };
}

function run(
  routes: RestRoutes,
  request: RestRequest,
  incoming: IncomingMessage,
  token: string,
): RestAnswer | Refusal {
  try {
    if (
      !OPEN_PATHS.test(request.path) &&
      !request.path.startsWith('/cdn/') &&
      incoming.headers.authorization !== `Bot ${token}`
    ) {
      throw unauthorized();
    }
    for (const [method, path, route] of routes) {
      const match = method === request.method ? path.exec(request.path) : null;
      if (match !== null) return route(request, ...match.slice(1));
    }
    throw new Refusal(404, 0, `404: Not Found (${request.method} ${request.path})`);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function write(outgoing: ServerResponse, answer: RestAnswer | Refusal): void {
  if (answer === undefined) {
    outgoing.writeHead(204).end();
  } else if (answer instanceof Uint8Array) {
    outgoing.writeHead(200, { 'content-type': 'application/octet-stream' }).end(answer);
  } else if (answer instanceof Refusal) {
    const { status, code, message, errors } = answer;
    outgoing.writeHead(status, { 'content-type': 'application/json' });
    outgoing.end(JSON.stringify({ code, message, ...(errors && { errors }) }));
  } else {
    outgoing.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  }
}

async function readRequest(incoming: IncomingMessage): Promise<RestRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const url = new URL(incoming.url ?? '/', 'http://localhost');
  const content = Buffer.concat(chunks);
  const type = incoming.headers['content-type'] ?? '';
  const head = {
    method: incoming.method ?? 'GET',
    path: url.pathname.replace(/^\/api\/v\d+/, ''),
    query: url.searchParams,
  };
  if (type.startsWith('multipart/')) return { ...head, ...(await readForm(content, type)) };
  const json: unknown = content.length === 0 ? {} : JSON.parse(content.toString());
  return { ...head, body: Array.isArray(json) ? { list: json } : (json as Json), files: new Map() };
}

async function readForm(content: Buffer, type: string): Promise<Pick<RestRequest, 'body' | 'files'>> {
  const form = await new Response(new Uint8Array(content), { headers: { 'content-type': type } }).formData();
  const files = new Map<string, { name: string; content: Uint8Array }>();
  for (const [key, value] of form.entries()) {
    const id = /^files\[(\w+)\]$/.exec(key)?.[1];
    if (id !== undefined && value instanceof File)
      files.set(id, { name: value.name, content: new Uint8Array(await value.arrayBuffer()) });
  }
  return { body: JSON.parse(String(form.get('payload_json') ?? '{}')), files };
}
