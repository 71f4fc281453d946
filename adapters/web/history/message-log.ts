import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { MessageBody, NewMessage, StoredMessage } from './stored-message.ts';

/** The messages of every room. */
export interface MessageLog {
  /** Writes it; `fresh` is false when its delivery key was known, and the first message comes back. */
  add(message: NewMessage): { readonly message: StoredMessage; readonly fresh: boolean };
  get(id: string): StoredMessage | undefined;
  /** Gives it other words; undefined when it is gone. */
  replace(id: string, body: MessageBody): StoredMessage | undefined;
  /** The last `limit` messages of a room that `viewer` sees, oldest first; those before `before` only. */
  page(room: string, viewer: string, limit: number, before?: number): readonly StoredMessage[];
  /** What changed since, in any room, that `viewer` sees. */
  since(change: number, viewer: string): readonly StoredMessage[];
  /** Those that quote this report. */
  quoting(report: string): readonly StoredMessage[];
  /** The latest change of all. */
  lastChange(): number;
}

const NEXT_CHANGE = '(SELECT COALESCE(MAX(change), 0) + 1 FROM messages)';
const VISIBLE = '(viewer IS NULL OR viewer = :viewer)';
const MAX_SEQ = Number.MAX_SAFE_INTEGER;

export function createMessageLog(db: DatabaseSyncInstance): MessageLog {
  const insert = db.prepare(
    `INSERT INTO messages (change, id, room, viewer, author, body, at, delivery)
     VALUES (${NEXT_CHANGE}, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (delivery) DO NOTHING RETURNING *`,
  );
  const byDelivery = db.prepare('SELECT * FROM messages WHERE delivery = ?');
  const byId = db.prepare('SELECT * FROM messages WHERE id = ?');
  const update = db.prepare(`UPDATE messages SET body = ?, change = ${NEXT_CHANGE} WHERE id = ? RETURNING *`);
  const page = db.prepare(
    `SELECT * FROM messages WHERE room = :room AND seq < :before AND ${VISIBLE} ORDER BY seq DESC LIMIT :limit`,
  );
  const since = db.prepare(`SELECT * FROM messages WHERE change > :change AND ${VISIBLE} ORDER BY change`);
  const quoting = db.prepare(`SELECT * FROM messages WHERE instr(body, '"report":' || json_quote(?)) > 0`);
  const last = db.prepare('SELECT COALESCE(MAX(change), 0) AS change FROM messages');
  return {
    add: (message) => {
      const row = insert.get(...columnsOf(message));
      return { message: fromRow(row ?? byDelivery.get(message.delivery)), fresh: row !== undefined };
    },
    get: (id) => optional(byId.get(id)),
    replace: (id, body) => optional(update.get(JSON.stringify(body), id)),
    page: (room, viewer, limit, before = MAX_SEQ) =>
      page.all({ room, viewer, before, limit }).reverse().map(fromRow),
    since: (change, viewer) => since.all({ change, viewer }).map(fromRow),
    quoting: (report) => quoting.all(report).map(fromRow),
    lastChange: () => last.get().change,
  };
}

function columnsOf(message: NewMessage): readonly (string | null)[] {
  const { id, room, viewer, author, body, at, delivery } = message;
  return [id, room, viewer ?? null, author ?? null, JSON.stringify(body), at, delivery ?? null];
}

interface MessageRow {
  readonly seq: number;
  readonly change: number;
  readonly id: string;
  readonly room: string;
  readonly viewer: string | null;
  readonly author: string | null;
  readonly body: string;
  readonly at: string;
}

function optional(row: MessageRow | undefined): StoredMessage | undefined {
  return row && fromRow(row);
}

function fromRow(row: MessageRow): StoredMessage {
  const { seq, change, id, room, viewer, author, body, at } = row;
  return {
    ...{ seq, change, id, room, at },
    body: JSON.parse(body) as MessageBody,
    ...(viewer !== null && { viewer }),
    ...(author !== null && { author }),
  };
}
