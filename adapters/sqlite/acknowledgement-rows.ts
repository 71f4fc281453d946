import type { Acknowledgement } from '../../bot/domain/acknowledgement.ts';
import type { AcknowledgementStore } from '../../bot/ports/reminder-store.ts';
import type { Database } from './database.ts';

interface AcknowledgementRow {
  readonly data: string;
}

export function acknowledgementRows(db: Database): AcknowledgementStore {
  return {
    async put(acknowledgement) {
      const { topic, participant, at } = acknowledgement;
      const sql =
        'INSERT OR REPLACE INTO acknowledgements (topic, participant, at, data) VALUES (?, ?, ?, ?)';
      db.run(sql, topic, participant, Date.parse(at), acknowledgement);
    },
    async get(topic, participant) {
      const sql = 'SELECT data FROM acknowledgements WHERE topic = ? AND participant = ?';
      const row = db.get<AcknowledgementRow>(sql, topic, participant);
      return row && toAcknowledgement(row);
    },
    async remove(topic, participant) {
      const sql = 'DELETE FROM acknowledgements WHERE topic = ? AND participant = ?';
      return db.run(sql, topic, participant) > 0;
    },
    async list(topic) {
      const sql = 'SELECT data FROM acknowledgements WHERE topic = ? ORDER BY at, participant';
      return db.all<AcknowledgementRow>(sql, topic).map(toAcknowledgement);
    },
    async setQuiet(participant, quiet) {
      const sql = quiet
        ? 'INSERT INTO quiet_participants (participant) VALUES (?) ON CONFLICT DO NOTHING'
        : 'DELETE FROM quiet_participants WHERE participant = ?';
      db.run(sql, participant);
    },
    async isQuiet(participant) {
      return db.get('SELECT 1 FROM quiet_participants WHERE participant = ?', participant) !== undefined;
    },
    async quiet(edition) {
      const sql = `
        SELECT participants.id FROM quiet_participants JOIN participants ON participants.id = participant
        WHERE edition = ?`;
      return new Set(db.all<{ id: string }>(sql, edition).map(({ id }) => id));
    },
  };
}

function toAcknowledgement({ data }: AcknowledgementRow): Acknowledgement {
  return JSON.parse(data);
}
