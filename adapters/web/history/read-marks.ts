import type { DatabaseSyncInstance } from '@photostructure/sqlite';

/** How far each person has read each room. */
export interface ReadMarks {
  /** Everything in the room up to now is read. */
  mark(participant: string, room: string): void;
  /** Messages that others wrote since, by room; rooms that hold none are left out. */
  unread(participant: string): ReadonlyMap<string, number>;
}

export function createReadMarks(db: DatabaseSyncInstance): ReadMarks {
  const mark = db.prepare(
    `INSERT INTO reads (participant, room, seq)
     SELECT :participant, :room, COALESCE(MAX(seq), 0) FROM messages WHERE room = :room
     ON CONFLICT (participant, room) DO UPDATE SET seq = excluded.seq`,
  );
  const unread = db.prepare(
    `SELECT m.room AS room, COUNT(*) AS count FROM messages m
     LEFT JOIN reads r ON r.room = m.room AND r.participant = :participant
     WHERE m.seq > COALESCE(r.seq, 0)
       AND (m.viewer IS NULL OR m.viewer = :participant)
       AND (m.author IS NULL OR m.author <> :participant)
     GROUP BY m.room`,
  );
  return {
    mark: (participant, room) => {
      mark.run({ participant, room });
    },
    unread: (participant) =>
      new Map(
        unread.all({ participant }).map((row: { room: string; count: number }) => [row.room, row.count]),
      ),
  };
}
