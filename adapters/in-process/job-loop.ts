import type { JobRecord } from '../../bot/ports/job-store.ts';
import type { Job } from '../../bot/ports/queue.ts';
import { HeldJob, type HeldJobParts, LEASE_MS } from './held-job.ts';

/** How many jobs run at the same time. */
const CONCURRENCY = 4;
/** The longest that a job of another process on the same store waits to be seen. */
const POLL_MS = 5_000;
/** The shortest rest between two looks at the store, so that no disagreement about what is due makes a spin. */
const REST_MS = 50;
/** Tries that a stop or a crash may cut short over and above `maxAttempts`, before the job is taken for the cause. */
const INTERRUPTIONS = 3;

/** Claims what is due and runs it; sleeps until something is due, or somebody wakes it. */
export class JobLoop {
  readonly #parts: HeldJobParts;
  readonly #kinds = new Map<string, Job>();
  readonly #held = new Map<string, HeldJob>();
  readonly #waitingForIdle = new Set<() => void>();
  #started = false;
  #looking: Promise<void> | undefined;
  #lookAgain = false;
  #cancelSleep: () => void = () => {};

  constructor(parts: HeldJobParts) {
    this.#parts = parts;
  }

  start(kinds: readonly Job[]): void {
    for (const kind of kinds) this.#kinds.set(kind.name, kind);
    this.#started = true;
    this.wake();
  }

  async stop(): Promise<void> {
    this.#started = false;
    this.#cancelSleep();
    for (const held of this.#held.values()) held.interrupt();
    await this.#looking;
    await Promise.all([...this.#held.values()].map((held) => held.ended));
    this.#tellIdle();
  }

  /** Looks for work now. */
  wake(): void {
    if (!this.#started) return;
    this.#lookAgain = true;
    this.#looking ??= this.#lookWhileAsked();
  }

  idle(): Promise<void> {
    if (!this.#started) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waitingForIdle.add(resolve);
      this.wake();
    });
  }

  async #lookWhileAsked(): Promise<void> {
    while (this.#lookAgain && this.#started) {
      this.#lookAgain = false;
      try {
        await this.#look();
      } catch (error) {
        this.#parts.onError(error, { outcome: 'store' });
        this.#sleep(POLL_MS);
      }
    }
    this.#looking = undefined;
  }

  async #look(): Promise<void> {
    while (this.#started && this.#held.size < CONCURRENCY) {
      const record = await this.#claim();
      if (!record) break;
      await this.#take(record);
    }
    // When all places are taken, the end of a job wakes the loop.
    if (this.#held.size === CONCURRENCY) return;
    const next = await this.#parts.jobs.nextDue([...this.#kinds.keys()]);
    const waitMs = next === undefined ? POLL_MS : Date.parse(next) - this.#now();
    this.#sleep(waitMs);
    if (this.#held.size === 0 && !this.#lookAgain && waitMs > 0) this.#tellIdle();
  }

  #claim(): Promise<JobRecord | undefined> {
    const now = this.#now();
    const lease = new Date(now + LEASE_MS).toISOString();
    return this.#parts.jobs.claim([...this.#kinds.keys()], new Date(now).toISOString(), lease);
  }

  async #take(record: JobRecord): Promise<void> {
    const { id, attempts } = record;
    const kind = this.#kinds.get(record.name);
    if (!this.#started || !kind) {
      await this.#parts.jobs.retry(id, attempts, record.dueAt, 'The queue stopped before it began.');
    } else if (this.#held.has(id)) {
      this.#held.get(id)?.takeBack(attempts);
    } else if (attempts > kind.maxAttempts + INTERRUPTIONS) {
      await this.#parts.jobs.bury(
        id,
        attempts,
        record.lastError ?? 'The process ended each time that it ran.',
      );
    } else {
      this.#run(record, kind);
    }
  }

  #run(record: JobRecord, kind: Job): void {
    const held = new HeldJob(this.#parts, record, kind);
    this.#held.set(record.id, held);
    void held.ended.then(() => {
      this.#held.delete(record.id);
      this.wake();
    });
  }

  #sleep(delayMs: number): void {
    this.#cancelSleep();
    if (!this.#started) return;
    const restMs = Math.max(REST_MS, Math.min(delayMs, POLL_MS));
    this.#cancelSleep = this.#parts.clock.after(restMs, () => this.wake());
  }

  #tellIdle(): void {
    for (const resolve of this.#waitingForIdle) resolve();
    this.#waitingForIdle.clear();
  }

  #now(): number {
    return this.#parts.clock.now().getTime();
  }
}
