import { type Context, Hono } from 'hono';
import { clientModule, font, ICON, pageStyles } from '../http/assets.ts';

const DAY_S = 24 * 60 * 60;

/** Styles, fonts and scripts: all from this machine. */
export function assetRoutes(): Hono {
  const styles = pageStyles();
  return new Hono()
    .get('/actifs/terrain.css', (context) => send(context, styles, 'text/css; charset=utf-8', 0))
    .get('/actifs/icon.svg', (context) => send(context, ICON, 'image/svg+xml', DAY_S))
    .get('/actifs/fonts/:name', (context) =>
      send(context, font(context.req.param('name')), 'font/woff2', DAY_S),
    )
    .get('/actifs/client/:name', (context) =>
      send(context, clientModule(context.req.param('name')), 'text/javascript; charset=utf-8', 0),
    );
}

function send(
  context: Context,
  content: string | Uint8Array | undefined,
  type: string,
  maxAgeS: number,
): Response | Promise<Response> {
  if (content === undefined) return context.notFound();
  context.header('content-type', type);
  context.header('cache-control', maxAgeS === 0 ? 'no-cache' : `max-age=${maxAgeS}`);
  return context.body(content as string | Uint8Array<ArrayBuffer>);
}
