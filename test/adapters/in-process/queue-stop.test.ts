import { describe, expect, it } from 'vitest';
import { createQueue } from '../../../adapters/in-process/create-queue.ts';
import { instantJob, request } from '../../contracts/queue/queue-subject.ts';
import { createSeededRandom } from '../../doubles/seeded-random.ts';
import { withQueues } from './open-queues.ts';

const SECOND_MS = 1_000;

describe('the in-process queue that stops', () => {
  it('leaves no timer behind when it stops', () =>
    withQueues(async ({ queue, clock, advance }) => {
      await queue.start([instantJob('fails')]);
      await queue.enqueue(request());
      await advance(SECOND_MS);
      await queue.stop();
      expect(clock.pending()).toBe(0);
    }));

  it('starts again after a stop', () =>
    withQueues(async ({ queue }) => {
      const job = instantJob('succeeds');
      await queue.start([job]);
      await queue.stop();
      await queue.enqueue(request());
      await queue.start([job]);
      await queue.idle();
      expect(job.runs.length).toBe(1);
    }));

  it('gives back what it was claiming, before it says that it has stopped', () =>
    withQueues(async ({ jobs, clock }) => {
      let letGo = (): void => {};
      const gate = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      const claim: typeof jobs.claim = async (...args) => {
        const claimed = await jobs.claim(...args);
        await gate;
        return claimed;
      };
      const queue = createQueue({ jobs: { ...jobs, claim }, clock, random: createSeededRandom(2) });
      const job = instantJob('succeeds');
      await queue.enqueue(request());
      await queue.start([job]);
      const stopped = queue.stop().then(() => jobs.list());
      letGo();
      expect((await stopped).map(({ state, dueAt }) => [state, dueAt])).toEqual([
        ['waiting', clock.now().toISOString()],
      ]);
      expect(job.runs.length).toBe(0);
    }));
});
