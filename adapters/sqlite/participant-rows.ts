import type { Participant } from '../../bot/domain/participant.ts';
import type { ParticipantStore } from '../../bot/ports/store.ts';
import type { Database } from './database.ts';
import { orConflict } from './or-conflict.ts';

interface ParticipantRow {
  readonly data: string;
}

export function participantRows(db: Database): ParticipantStore {
  return {
    async saveAll(participants) {
      const latest = new Map(participants.map((participant) => [participant.id, participant]));
      db.write(() => replace(db, [...latest.values()]));
    },
    async get(id) {
      const row = db.get<ParticipantRow>('SELECT data FROM participants WHERE id = ?', id);
      return row && toParticipant(row);
    },
    async byEmail(edition, email) {
      const sql = 'SELECT data FROM participants WHERE edition = ? AND email = ?';
      const row = db.get<ParticipantRow>(sql, edition, email);
      return row && toParticipant(row);
    },
    async list(edition) {
      const rows = db.all<ParticipantRow>('SELECT data FROM participants WHERE edition = ?', edition);
      return rows.map(toParticipant).sort(byNameThenId);
    },
  };
}

/** All former rows go first, so that two people can exchange their addresses. */
function replace(db: Database, participants: readonly Participant[]): void {
  for (const { id } of participants) db.run('DELETE FROM participants WHERE id = ?', id);
  const sql = 'INSERT INTO participants (id, edition, email, data) VALUES (?, ?, ?, ?)';
  for (const participant of participants) {
    const { id, edition, email } = participant;
    orConflict('STORE_CONFLICT', { edition, email }, () => db.run(sql, id, edition, email, participant));
  }
}

/** Sorted here because SQLite compares UTF-8 bytes, whose order differs from that of code units. */
function byNameThenId(a: Participant, b: Participant): number {
  return compare(a.name, b.name) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function toParticipant(row: ParticipantRow): Participant {
  return JSON.parse(row.data);
}
