import type { MiddlewareHandler } from 'hono';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** Pages load nothing from elsewhere, run no inline script, and are shown in no frame. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('content-security-policy', POLICY);
  context.header('x-content-type-options', 'nosniff');
  // "no-referrer" would make browsers send "Origin: null" with our own forms.
  context.header('referrer-policy', 'same-origin');
  context.header('cross-origin-opener-policy', 'same-origin');
  context.header('cross-origin-resource-policy', 'same-origin');
};
