import type { MiddlewareHandler } from 'hono';
import { FEED_FILE } from '../routes/feed-routes.ts';

const HOSTS = ['127.0.0.1', 'localhost', '[::1]'];
const REFUSAL = 'Terrain ne répond qu’à ses propres pages, sur cette machine.\n';

/** What the outside may read, each by a secret of its own: the pages know no passwords, and stay on this machine. */
const PUBLIC_PATH = new RegExp(`^/agenda/${FEED_FILE}$`);

/**
 * Refuses requests that name another host (DNS rebinding) and changes asked for by another site (forged
 * requests). A page of another port of this machine is another site, although browsers call it "same-site". Under
 * `publicHost`, e.g. "terrain.example.org", calendar feeds alone are read.
 */
export function guard(port: () => number, publicHost?: string): MiddlewareHandler {
  return async (context, next) => {
    const allowed = HOSTS.map((host) => `${host}:${port()}`);
    const { req } = context;
    const host = req.header('host');
    const own = isOwnHost(host, allowed) && (isRead(req.method) || isOwnOrigin(req, allowed));
    const outside = publicHost !== undefined && isOwnHost(host, [publicHost]);
    const trusted = own || (outside && isRead(req.method) && PUBLIC_PATH.test(req.path));
    if (!trusted) return context.text(REFUSAL, 403);
    return next();
  };
}

function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

function isOwnHost(host: string | undefined, allowed: readonly string[]): boolean {
  return host !== undefined && allowed.includes(host.toLowerCase());
}

function isOwnOrigin(req: { header(name: string): string | undefined }, allowed: readonly string[]): boolean {
  const origin = req.header('origin');
  if (origin !== undefined) return allowed.some((host) => origin === `http://${host}`);
  const site = req.header('sec-fetch-site');
  return site === undefined || site === 'same-origin' || site === 'none';
}
