import { createQueue } from '../../../adapters/in-process/create-queue.ts';
import type { OnQueueError, QueueFailure } from '../../../adapters/in-process/queue-failure.ts';
import type { JobStore } from '../../../bot/ports/job-store.ts';
import type { Opened } from '../../contracts/contract.ts';
import type { QueueSubject } from '../../contracts/queue/queue-subject.ts';
import { createManualClock, type ManualClock } from '../../doubles/manual-clock.ts';
import { createSeededRandom } from '../../doubles/seeded-random.ts';
import { openTemporaryStore } from '../sqlite/temporary-store.ts';

export interface QueueOverStore extends QueueSubject {
  readonly jobs: JobStore;
  readonly clock: ManualClock;
}

/** Two queues over one SQLite file, as two processes would have them. */
export async function openQueues(onError: OnQueueError = () => {}): Promise<Opened<QueueOverStore>> {
  const { subject, close } = await openTemporaryStore();
  const clock = createManualClock();
  const random = createSeededRandom(1);
  const { jobs } = subject.store;
  const queue = createQueue({ jobs, clock, random, onError });
  const peer = createQueue({ jobs: subject.peer.jobs, clock, random, onError });
  return {
    subject: { queue, peer, jobs, clock, now: clock.now, advance: clock.advance },
    async close() {
      // Not awaited: a check that failed may have left jobs that never end.
      void queue.stop();
      void peer.stop();
      await clock.advance(0);
      await close();
    },
  };
}

/** Work with two queues, and with what they told of failures. */
export async function withQueues(
  work: (subject: QueueOverStore, failures: QueueFailure[]) => Promise<void>,
): Promise<void> {
  const failures: QueueFailure[] = [];
  const { subject, close } = await openQueues((_error, failure) => failures.push(failure));
  try {
    await work(subject, failures);
  } finally {
    await close();
  }
}
