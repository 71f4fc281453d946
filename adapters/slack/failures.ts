import { webApi } from '@slack/bolt';

/**
 * What a failed call of Slack means. "limited": not taken, come back later. "refused": not taken, and why. "uncertain":
 * it may have been taken.
 */
export type SlackFailure =
  | { readonly type: 'limited'; readonly waitMs: number }
  | { readonly type: 'refused'; readonly reason: string }
  | { readonly type: 'uncertain' };

/** A 429 that names no time: what Slack's limits are counted over is a minute at most. */
const UNNAMED_WAIT_MS = 30_000;

export function failureOf(error: unknown): SlackFailure {
  if (error instanceof webApi.WebAPIRateLimitedError)
    return { type: 'limited', waitMs: error.retryAfter * 1000 };
  if (error instanceof webApi.WebAPIPlatformError) return refusalOf(error.data.error);
  // The SDK has no type of its own for a 429 without Retry-After.
  if (error instanceof Error && error.message.startsWith('Retry header did not contain'))
    return { type: 'limited', waitMs: UNNAMED_WAIT_MS };
  return { type: 'uncertain' };
}

/** "internal_error" and its kind say that Slack itself does not know. */
function refusalOf(reason: string): SlackFailure {
  if (reason === 'ratelimited' || reason === 'rate_limited')
    return { type: 'limited', waitMs: UNNAMED_WAIT_MS };
  if (/^(internal_error|fatal_error|service_unavailable|request_timeout)$/.test(reason))
    return { type: 'uncertain' };
  return { type: 'refused', reason };
}

/** Slack's word for why it refused; undefined when it did not refuse. */
export function refusalReason(error: unknown): string | undefined {
  const failure = failureOf(error);
  return failure.type === 'refused' ? failure.reason : undefined;
}
