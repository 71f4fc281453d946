import type { Clock } from '../../bot/ports/clock.ts';
import type { JobRecord, JobStore } from '../../bot/ports/job-store.ts';
import type { Job } from '../../bot/ports/queue.ts';
import type { OnQueueError } from './queue-failure.ts';
import { retryDelay } from './retry-delay.ts';

/** How long a claim holds: that much after a process died, another takes over what it was running. */
export const LEASE_MS = 30_000;
const RENEW_MS = LEASE_MS / 3;

/** What a job holder works with. */
export interface HeldJobParts {
  readonly jobs: JobStore;
  readonly clock: Clock;
  readonly onError: OnQueueError;
}

/** A job that this process holds, from its claim to its end; the lease is renewed as long as it runs. */
export class HeldJob {
  /** Resolves when it has ended, well or not, and the store knows. Never rejects. */
  readonly ended: Promise<void>;
  readonly #parts: HeldJobParts;
  readonly #record: JobRecord;
  readonly #job: Job;
  readonly #abort = new AbortController();
  #attempt: number;
  #interrupted = false;
  #cancelRenewal: () => void;

  constructor(parts: HeldJobParts, record: JobRecord, job: Job) {
    this.#parts = parts;
    this.#record = record;
    this.#job = job;
    this.#attempt = record.attempts;
    this.#cancelRenewal = this.#renewLater();
    this.ended = this.#run();
  }

  /**
   * Goes on under a later attempt: the lease ran out while this process slept (a closed laptop), and it was the
   * first to claim its own job again.
   */
  takeBack(attempt: number): void {
    this.#attempt = attempt;
  }

  /** Tells the job to end. Failing then does not count against it. */
  interrupt(): void {
    this.#interrupted = true;
    this.#abort.abort();
  }

  async #run(): Promise<void> {
    const failure = await this.#failure();
    this.#cancelRenewal();
    try {
      await (failure ? this.#failed(failure.error) : this.#parts.jobs.finish(this.#record.id, this.#attempt));
    } catch (error) {
      // The store still counts it as running: it is claimed again when its lease has run out.
      this.#parts.onError(error, { job: this.#identity(), outcome: 'store' });
    }
  }

  async #failure(): Promise<{ readonly error: unknown } | undefined> {
    try {
      const { payload } = this.#record;
      await this.#job.run({ payload, attempt: this.#attempt, signal: this.#abort.signal });
      return undefined;
    } catch (error) {
      return { error };
    }
  }

  async #failed(error: unknown): Promise<void> {
    const { id } = this.#record;
    const message = error instanceof Error ? error.message : String(error);
    if (this.#interrupted) {
      await this.#parts.jobs.retry(id, this.#attempt, this.#inMs(0), message);
      return;
    }
    const dead = this.#attempt >= this.#job.maxAttempts;
    if (dead) await this.#parts.jobs.bury(id, this.#attempt, message);
    else await this.#parts.jobs.retry(id, this.#attempt, this.#inMs(retryDelay(this.#attempt)), message);
    this.#parts.onError(error, { job: this.#identity(), outcome: dead ? 'dead' : 'retried' });
  }

  #renewLater(): () => void {
    return this.#parts.clock.after(RENEW_MS, () => void this.#renew());
  }

  async #renew(): Promise<void> {
    this.#cancelRenewal = this.#renewLater();
    try {
      const held = await this.#parts.jobs.renew(this.#record.id, this.#attempt, this.#inMs(LEASE_MS));
      if (!held) this.#abort.abort();
    } catch (error) {
      this.#parts.onError(error, { job: this.#identity(), outcome: 'store' });
    }
  }

  #identity(): { id: string; name: string; key: string; attempt: number } {
    const { id, name, key } = this.#record;
    return { id, name, key, attempt: this.#attempt };
  }

  #inMs(delayMs: number): string {
    return new Date(this.#parts.clock.now().getTime() + delayMs).toISOString();
  }
}
