/** A job as the store keeps it. */
export interface JobRecord {
  readonly id: string;
  readonly name: string;
  /** Jobs of one name and key never run at the same time; at most one of them waits. */
  readonly key: string;
  /** JSON value. */
  readonly payload: unknown;
  readonly state: 'waiting' | 'running' | 'dead';
  /** ISO 8601 instant from which it may run. */
  readonly dueAt: string;
  /** How often it was started. */
  readonly attempts: number;
  /** Until when its runner holds it, while running (ISO 8601). A lease that ran out may be claimed again. */
  readonly leaseUntil?: string;
  /** What went wrong the last time. */
  readonly lastError?: string;
}

export type NewJob = Pick<JobRecord, 'id' | 'name' | 'key' | 'payload' | 'dueAt'>;

/** The queue's rows. Jobs that end well leave no row. */
export interface JobStore {
  /**
   * Adds a waiting job. When one of this name and key waits already, that one stays with its due time and takes
   * the new payload; a running one does not count, so that what changed while it ran is looked at again.
   */
  add(job: NewJob): Promise<void>;
  /**
   * Takes one job that is due, of one of these names, whose key is not running elsewhere; the longest due first.
   * Atomic: no two callers get the same.
   */
  claim(names: readonly string[], now: string, leaseUntil: string): Promise<JobRecord | undefined>;
  /** Holds it until `leaseUntil`. False when the caller holds it no longer (same attempt): somebody else may run it. */
  renew(id: string, attempt: number, leaseUntil: string): Promise<boolean>;
  /** Removes it, provided that the caller still holds it (same attempt). */
  finish(id: string, attempt: number): Promise<void>;
  /**
   * Back to waiting at `dueAt`; merged into the one that waits under its key, if any, which keeps its payload and
   * takes the earlier due time and the higher count of attempts. Provided still held.
   */
  retry(id: string, attempt: number, dueAt: string, error: string): Promise<void>;
  /** Kept, never run again unless `revive`d. Provided still held. */
  bury(id: string, attempt: number, error: string): Promise<void>;
  /** A dead job waits again, no attempt counted; merged like a retry. False when no dead job has this id. */
  revive(id: string, dueAt: string): Promise<boolean>;
  /** Earliest instant at which one of these names is due or a lease runs out; undefined when there is none. */
  nextDue(names: readonly string[]): Promise<string | undefined>;
  list(state?: JobRecord['state']): Promise<readonly JobRecord[]>;
}
