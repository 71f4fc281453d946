import type { JobRecord } from '../../bot/ports/job-store.ts';

/** A row of the table of jobs. */
export interface JobRow {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly payload: string;
  readonly state: JobRecord['state'];
  readonly due_at: number;
  readonly attempts: number;
  readonly lease_until: number | null;
  readonly last_error: string | null;
}

export function toJob(row: JobRow): JobRecord {
  return {
    id: row.id,
    name: row.name,
    key: row.key,
    payload: JSON.parse(row.payload),
    state: row.state,
    dueAt: new Date(row.due_at).toISOString(),
    attempts: row.attempts,
    ...(row.lease_until === null ? {} : { leaseUntil: new Date(row.lease_until).toISOString() }),
    ...(row.last_error === null ? {} : { lastError: row.last_error }),
  };
}
