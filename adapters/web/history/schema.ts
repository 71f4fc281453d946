/**
 * The platform's own memory. `change` grows with each message and each replacement, so that a page that was
 * away asks for what changed since. `viewer` is null when everybody in the room sees the message.
 */
export const SCHEMA = `
  CREATE TABLE IF NOT EXISTS messages (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    change INTEGER NOT NULL,
    id TEXT NOT NULL UNIQUE,
    room TEXT NOT NULL,
    viewer TEXT,
    author TEXT,
    body TEXT NOT NULL,
    at TEXT NOT NULL,
    delivery TEXT UNIQUE
  ) STRICT;
  CREATE INDEX IF NOT EXISTS messages_by_room ON messages (room, seq);
  CREATE INDEX IF NOT EXISTS messages_by_change ON messages (change);
  CREATE TABLE IF NOT EXISTS reads (
    participant TEXT NOT NULL,
    room TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (participant, room)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS requests (
    id TEXT PRIMARY KEY,
    outcome TEXT NOT NULL
  ) STRICT;
`;
