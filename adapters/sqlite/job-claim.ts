import type { JobRecord } from '../../bot/ports/job-store.ts';
import type { Database } from './database.ts';
import { type JobRow, toJob } from './job-row.ts';

/**
 * Jobs that a runner may take, and from when on: waiting ones whose key does not run, and running ones when their
 * lease has ended (their runner died).
 */
const CLAIMABLE = `
  SELECT jobs.seq, jobs.due_at, coalesce(jobs.lease_until, jobs.due_at) AS free_at FROM jobs
  WHERE jobs.name IN (SELECT value FROM json_each(?)) AND (
    jobs.state = 'running' OR jobs.state = 'waiting' AND NOT EXISTS (
      SELECT 1 FROM jobs AS other
      WHERE other.state = 'running' AND other.name = jobs.name AND other.key = jobs.key
    )
  )`;

const CLAIM = `
  UPDATE jobs SET state = 'running', attempts = attempts + 1, lease_until = ?
  WHERE seq = (SELECT seq FROM (${CLAIMABLE}) WHERE free_at <= ? ORDER BY due_at, seq LIMIT 1)
  RETURNING *`;

/** One statement, so that no two callers get the same. */
export function claim(
  db: Database,
  names: readonly string[],
  now: number,
  lease: number,
): JobRecord | undefined {
  const row = db.get<JobRow>(CLAIM, lease, names, now);
  return row && toJob(row);
}

export function nextDue(db: Database, names: readonly string[]): string | undefined {
  const sql = `SELECT min(free_at) AS free_at FROM (${CLAIMABLE})`;
  const freeAt = db.get<{ free_at: number | null }>(sql, names)?.free_at;
  return typeof freeAt === 'number' ? new Date(freeAt).toISOString() : undefined;
}
