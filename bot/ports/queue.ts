/** What a job gets when it runs. */
export interface JobRun {
  readonly payload: unknown;
  /** 1 the first time. */
  readonly attempt: number;
  /** Aborted when the queue stops. */
  readonly signal: AbortSignal;
}

/** A kind of job: data and a function, one file each. Throwing means "try again later". */
export interface Job {
  readonly name: string;
  /** Tries in all, the first included; after the last the job is dead, kept and visible. */
  readonly maxAttempts: number;
  run(run: JobRun): Promise<void>;
}

export interface JobRequest {
  readonly name: string;
  /** One at a time per name and key; asked for again while it waits, it runs once. */
  readonly key: string;
  /** JSON value. */
  readonly payload: unknown;
  /** From when on; at once when absent. */
  readonly dueAt?: Date;
}

export interface DeadJob {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly attempts: number;
  readonly lastError: string;
}

/** Work that happens without anyone waiting for it. What was enqueued is run at least once, through crashes. */
export interface Queue {
  enqueue(request: JobRequest): Promise<void>;
  /** Begins to run these jobs, what an earlier process left included. */
  start(jobs: readonly Job[]): Promise<void>;
  /** Takes no more, aborts the signals, and resolves when what runs has ended. */
  stop(): Promise<void>;
  dead(): Promise<readonly DeadJob[]>;
  /** Gives a dead job another series of tries; false when there is none of this id. */
  revive(id: string): Promise<boolean>;
  /** Resolves when nothing is due and nothing runs: for tests and for a clean end of a command. */
  idle(): Promise<void>;
}
