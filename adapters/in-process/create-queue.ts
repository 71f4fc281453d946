import type { Clock } from '../../bot/ports/clock.ts';
import type { JobStore } from '../../bot/ports/job-store.ts';
import type { Queue } from '../../bot/ports/queue.ts';
import type { Random } from '../../bot/ports/random.ts';
import { JobLoop } from './job-loop.ts';
import type { OnQueueError } from './queue-failure.ts';

export interface QueueParts {
  readonly jobs: JobStore;
  readonly clock: Clock;
  readonly random: Random;
  /** Told of each failure, for the log. */
  readonly onError?: OnQueueError;
}

/** The embedded queue: the rows are in the store, the jobs run in this process. */
export function createQueue({ jobs, clock, random, onError = () => {} }: QueueParts): Queue {
  const loop = new JobLoop({ jobs, clock, onError });
  return {
    async enqueue({ name, key, payload, dueAt = clock.now() }) {
      await jobs.add({ id: random.id(), name, key, payload, dueAt: dueAt.toISOString() });
      loop.wake();
    },
    start: async (kinds) => loop.start(kinds),
    stop: () => loop.stop(),
    async dead() {
      const dead = await jobs.list('dead');
      return dead.map(({ id, name, key, attempts, lastError = '' }) => ({
        id,
        name,
        key,
        attempts,
        lastError,
      }));
    },
    async revive(id) {
      const revived = await jobs.revive(id, clock.now().toISOString());
      loop.wake();
      return revived;
    },
    idle: () => loop.idle(),
  };
}
