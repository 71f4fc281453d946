/** Time, so that tests own it. */
export interface Clock {
  now(): Date;
  /** Calls `task` once, `delayMs` from now or later; the returned function cancels it. Never keeps a process alive. */
  after(delayMs: number, task: () => void): () => void;
}
