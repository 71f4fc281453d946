import type { Clock } from '../../bot/ports/clock.ts';
import { failureOf } from './failures.ts';
import { wait } from './wait.ts';

/** Calls until Slack no longer says "too many": such a call was not taken, so nothing is doubled by asking again. */
export async function patiently<Result>(clock: Clock, call: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      const failure = failureOf(error);
      if (failure.type !== 'limited') throw error;
      await wait(clock, failure.waitMs);
    }
  }
}
