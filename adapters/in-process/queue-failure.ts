/** What the queue tells of something that went wrong; it goes on by itself. */
export interface QueueFailure {
  /** Absent when the store failed rather than a job. */
  readonly job?: {
    readonly id: string;
    readonly name: string;
    readonly key: string;
    readonly attempt: number;
  };
  /** "retried": it will run again; "dead": it will not; "store": looked at again a little later. */
  readonly outcome: 'retried' | 'dead' | 'store';
}

export type OnQueueError = (error: unknown, failure: QueueFailure) => void;
