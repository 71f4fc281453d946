import type { Clock } from '../../bot/ports/clock.ts';
import { failureOf } from './failures.ts';
import { wait } from './wait.ts';

/** Runs calls no faster than Slack takes them. */
export interface Limiter {
  /** Calls of one channel run in the order in which they came. */
  run<Result>(channel: string, call: () => Promise<Result>): Promise<Result>;
}

interface Bucket {
  /** Calls that may run at once. */
  left: number;
  /** When `left` was counted, in milliseconds since 1970. */
  at: number;
}

/** Slack takes one message a second in a channel, with short bursts. */
const CHANNEL = { burst: 3, everyMs: 1000 };
/** Measured: five private messages a second meet no limit. */
const ALL = { burst: 5, everyMs: 200 };

/** When one call meets a limit all the others wait too: Slack counts them together. */
export function createLimiter(clock: Clock): Limiter {
  const all: Bucket = { left: ALL.burst, at: 0 };
  const channels = new Map<string, { readonly bucket: Bucket; tail: Promise<unknown>; waiting: number }>();
  let closedUntil = 0;

  async function turn(bucket: Bucket): Promise<void> {
    for (;;) {
      const now = clock.now().getTime();
      const delay = Math.max(closedUntil - now, untilFree(bucket, CHANNEL, now), untilFree(all, ALL, now));
      if (delay <= 0) break;
      await wait(clock, delay);
    }
    bucket.left -= 1;
    all.left -= 1;
  }

  async function call<Result>(bucket: Bucket, task: () => Promise<Result>): Promise<Result> {
    for (;;) {
      await turn(bucket);
      try {
        return await task();
      } catch (error) {
        const failure = failureOf(error);
        if (failure.type !== 'limited') throw error;
        closedUntil = Math.max(closedUntil, clock.now().getTime() + failure.waitMs);
      }
    }
  }

  return {
    run: async (channel, task) => {
      const line = channels.get(channel) ?? {
        bucket: { left: CHANNEL.burst, at: 0 },
        tail: Promise.resolve(),
        waiting: 0,
      };
      channels.set(channel, line);
      line.waiting += 1;
      const result = line.tail.then(() => call(line.bucket, task));
      line.tail = result.catch(() => {});
      try {
        return await result;
      } finally {
        line.waiting -= 1;
        forgetIdle(channels);
      }
    },
  };
}

/** Fills the bucket for the time that has passed; milliseconds until one call may run. */
function untilFree(bucket: Bucket, { burst, everyMs }: typeof CHANNEL, now: number): number {
  const earned = Math.floor((now - bucket.at) / everyMs);
  if (earned > 0) {
    bucket.left = Math.min(burst, bucket.left + earned);
    bucket.at = bucket.left === burst ? now : bucket.at + earned * everyMs;
  }
  return bucket.left > 0 ? 0 : bucket.at + everyMs - now;
}

const REMEMBERED = 1000;

/** A channel without calls for a while owes nothing. */
function forgetIdle(channels: Map<string, { readonly waiting: number }>): void {
  if (channels.size <= REMEMBERED) return;
  for (const [channel, { waiting }] of channels) if (waiting === 0) channels.delete(channel);
}
