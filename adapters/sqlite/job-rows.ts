import type { JobStore } from '../../bot/ports/job-store.ts';
import type { Database } from './database.ts';
import { claim, nextDue } from './job-claim.ts';
import { type JobRow, toJob } from './job-row.ts';

const HELD = "id = ? AND attempts = ? AND state = 'running'";

export function jobRows(db: Database): JobStore {
  return {
    async add({ id, name, key, payload, dueAt }) {
      const sql = `
        INSERT INTO jobs (id, name, key, payload, state, due_at, attempts) VALUES (?, ?, ?, ?, 'waiting', ?, 0)
        ON CONFLICT (name, key) WHERE state = 'waiting' DO UPDATE SET payload = excluded.payload`;
      db.run(sql, id, name, key, JSON.stringify(payload ?? null), Date.parse(dueAt));
    },
    claim: async (names, now, leaseUntil) => claim(db, names, Date.parse(now), Date.parse(leaseUntil)),
    async renew(id, attempt, leaseUntil) {
      return (
        db.run(`UPDATE jobs SET lease_until = ? WHERE ${HELD}`, Date.parse(leaseUntil), id, attempt) === 1
      );
    },
    async finish(id, attempt) {
      db.run(`DELETE FROM jobs WHERE ${HELD}`, id, attempt);
    },
    async retry(id, attempt, dueAt, error) {
      db.write(() => {
        const held = db.get<JobRow>(`SELECT * FROM jobs WHERE ${HELD}`, id, attempt);
        if (held) backToWaiting(db, { ...held, due_at: Date.parse(dueAt), last_error: error });
      });
    },
    async bury(id, attempt, error) {
      const sql = `UPDATE jobs SET state = 'dead', lease_until = NULL, last_error = ? WHERE ${HELD}`;
      db.run(sql, error, id, attempt);
    },
    revive: async (id, dueAt) =>
      db.write(() => {
        const dead = db.get<JobRow>("SELECT * FROM jobs WHERE id = ? AND state = 'dead'", id);
        if (dead) backToWaiting(db, { ...dead, attempts: 0, due_at: Date.parse(dueAt) });
        return dead !== undefined;
      }),
    nextDue: async (names) => nextDue(db, names),
    async list(state) {
      const sql = 'SELECT * FROM jobs WHERE ? IS NULL OR state = ? ORDER BY due_at, seq';
      return db.all<JobRow>(sql, state, state).map(toJob);
    },
  };
}

/** Merged into the job that waits under its key, if any: that one's payload is newer, what this one tried still counts. */
function backToWaiting(db: Database, job: JobRow): void {
  const merged = db.run(
    `UPDATE jobs SET due_at = min(due_at, ?), attempts = max(attempts, ?), last_error = ?
     WHERE name = ? AND key = ? AND state = 'waiting'`,
    ...[job.due_at, job.attempts, job.last_error, job.name, job.key],
  );
  if (merged > 0) {
    db.run('DELETE FROM jobs WHERE id = ?', job.id);
    return;
  }
  const sql = `
    UPDATE jobs SET state = 'waiting', due_at = ?, attempts = ?, last_error = ?, lease_until = NULL WHERE id = ?`;
  db.run(sql, job.due_at, job.attempts, job.last_error, job.id);
}
