import { createHmac } from 'node:crypto';

/** The headers with which Slack signs a request, version v0. `at` in milliseconds since 1970. */
export function signedHeaders(body: string, secret: string, at = Date.now()): Record<string, string> {
  const timestamp = String(Math.floor(at / 1000));
  const digest = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${digest}` };
}
