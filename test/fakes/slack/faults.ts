import type { RateLimit } from '../rate-limit.ts';

/** How the double fails a call. */
export type Fault =
  /** "Too many requests", with the seconds to wait, or without. */
  | { readonly type: 'rate-limit'; readonly retryAfter?: number }
  | { readonly type: 'status'; readonly status: number }
  /** Slack's own errors: HTTP 200 with `ok: false`. */
  | { readonly type: 'refusal'; readonly error: string }
  /** The socket drops before the call was heard. */
  | { readonly type: 'dropped' }
  /** The call has its effect, but the socket drops before the answer. */
  | { readonly type: 'unanswered' };

/** What will go wrong, method by method; each fault is met once. */
export interface Faults {
  /** The next calls of this method meet these, in order. */
  next(method: string, ...faults: readonly Fault[]): void;
  /** From now on the method is limited. */
  limit(method: string, limit: RateLimit): void;
  /** Every call meets it until `up`. */
  down(): void;
  up(): void;
  take(method: string): Fault | undefined;
}

export function createFaults(): Faults {
  const waiting = new Map<string, Fault[]>();
  const limits = new Map<string, RateLimit>();
  let down = false;
  return {
    next: (method, ...faults) => {
      waiting.set(method, [...(waiting.get(method) ?? []), ...faults]);
    },
    limit: (method, limit) => {
      limits.set(method, limit);
    },
    down: () => {
      down = true;
    },
    up: () => {
      down = false;
    },
    take: (method) => {
      if (down) return { type: 'dropped' };
      const seconds = limits.get(method)?.take();
      if (seconds !== undefined) return { type: 'rate-limit', retryAfter: Math.ceil(seconds) };
      return waiting.get(method)?.shift();
    },
  };
}
