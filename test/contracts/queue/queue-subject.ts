import type { Job, JobRun, Queue } from '../../../bot/ports/queue.ts';
import type { ContractCheck } from '../contract.ts';

/** A queue that has not started, on a time that the test moves. */
export interface QueueSubject {
  readonly queue: Queue;
  /** A second queue on the same work, as another process would have it. */
  readonly peer: Queue;
  /** The instant it is for both. */
  now(): Date;
  /** Moves time on; what becomes due has begun when it resolves. */
  advance(ms: number): Promise<void>;
}

export type QueueCheck = ContractCheck<QueueSubject>;

/** A job whose runs are noted, and of which each run ends when and as the test says. */
export interface WatchedJob extends Job {
  readonly runs: readonly WatchedRun[];
}

export interface WatchedRun extends JobRun {
  succeed(): void;
  fail(reason: string): void;
}

export function watchedJob(name = 'send', maxAttempts = 3): WatchedJob {
  const runs: WatchedRun[] = [];
  return {
    name,
    maxAttempts,
    runs,
    run: (run) =>
      new Promise((resolve, reject) => {
        runs.push({ ...run, succeed: resolve, fail: (reason) => reject(new Error(reason)) });
      }),
  };
}

/** A job that ends by itself: with success, or with a failure each time. */
export function instantJob(outcome: 'succeeds' | 'fails', name = 'send', maxAttempts = 3): WatchedJob {
  const watched = watchedJob(name, maxAttempts);
  return {
    ...watched,
    async run(run) {
      const ended = watched.run(run);
      const last = watched.runs.at(-1);
      if (outcome === 'succeeds') last?.succeed();
      else last?.fail('refused');
      await ended;
    },
  };
}

export function request(changes: { key?: string; payload?: unknown; dueAt?: Date; name?: string } = {}) {
  return { name: 'send', key: 'k1', payload: { to: 'ada' }, ...changes };
}
