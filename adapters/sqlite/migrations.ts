/**
 * Each entry takes the database from the version that is its index to the next. Entries that were released are
 * never edited: a change of the tables is a new entry.
 */
export const MIGRATIONS: readonly string[] = [
  // 1: what is filtered or unique is a column, the rest is JSON.
  `
  CREATE TABLE editions (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    status TEXT NOT NULL,
    created_at TEXT NOT NULL,
    data TEXT NOT NULL
  ) STRICT;

  CREATE TABLE participants (
    id TEXT PRIMARY KEY,
    edition TEXT NOT NULL REFERENCES editions (id),
    email TEXT NOT NULL,
    data TEXT NOT NULL,
    UNIQUE (edition, email)
  ) STRICT;

  -- Apart from the reports, so that erasing the last one does not give its number back.
  CREATE TABLE report_counters (
    edition TEXT PRIMARY KEY REFERENCES editions (id),
    last INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE reports (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    edition TEXT NOT NULL REFERENCES editions (id),
    number INTEGER NOT NULL,
    author TEXT NOT NULL,
    school TEXT NOT NULL,
    status TEXT NOT NULL,
    revision INTEGER NOT NULL,
    content TEXT NOT NULL,
    history TEXT NOT NULL,
    origin TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    theme TEXT NOT NULL AS (content ->> 'theme') VIRTUAL,
    UNIQUE (edition, number),
    UNIQUE (edition, origin)
  ) STRICT;
  CREATE INDEX reports_by_theme ON reports (edition, theme, number);
  CREATE INDEX reports_by_author ON reports (edition, author, number);

  -- Stems of the filed reports, rowid = reports.seq. A stem may hold a hyphen or an apostrophe.
  CREATE VIRTUAL TABLE report_stems USING fts5 (stems, tokenize = "unicode61 remove_diacritics 2 tokenchars '-'''");
  -- Without it, the stems of a deleted row stay in the index until segments happen to be merged.
  INSERT INTO report_stems (report_stems, rank) VALUES ('secure-delete', 1);

  CREATE TABLE corrections (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    edition TEXT NOT NULL REFERENCES editions (id),
    theme TEXT NOT NULL,
    undone_at TEXT,
    data TEXT NOT NULL
  ) STRICT;
  CREATE INDEX corrections_by_theme ON corrections (edition, theme, seq);

  CREATE TABLE syntheses (
    edition TEXT NOT NULL REFERENCES editions (id),
    theme TEXT NOT NULL,
    version INTEGER NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (edition, theme, version)
  ) STRICT;

  CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    edition TEXT NOT NULL,
    at TEXT NOT NULL,
    data TEXT NOT NULL
  ) STRICT;
  CREATE INDEX audit_by_time ON audit (edition, at, seq);

  -- Times in milliseconds since 1970.
  CREATE TABLE jobs (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    key TEXT NOT NULL,
    payload TEXT NOT NULL,
    state TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    lease_until INTEGER,
    last_error TEXT
  ) STRICT;
  CREATE UNIQUE INDEX jobs_one_waiting ON jobs (name, key) WHERE state = 'waiting';
  CREATE UNIQUE INDEX jobs_one_running ON jobs (name, key) WHERE state = 'running';
  CREATE INDEX jobs_by_due ON jobs (state, due_at);
  `,
  // 2: what an encoder made of the reports; each goes with its report.
  `
  CREATE TABLE report_vectors (
    report INTEGER PRIMARY KEY REFERENCES reports (seq) ON DELETE CASCADE,
    model TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    vector BLOB NOT NULL
  ) STRICT;
  `,
  // 3: platforms: accounts, channels, what was asked and what was sent. Times in milliseconds since 1970.
  `
  CREATE TABLE accounts (
    seq INTEGER PRIMARY KEY,
    chat TEXT NOT NULL,
    user TEXT NOT NULL,
    participant TEXT NOT NULL,
    data TEXT NOT NULL,
    UNIQUE (chat, user)
  ) STRICT;
  CREATE INDEX accounts_by_participant ON accounts (participant, seq);

  CREATE TABLE link_codes (
    participant TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    expires_at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE channels (
    chat TEXT NOT NULL,
    channel TEXT NOT NULL,
    edition TEXT NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (chat, channel)
  ) STRICT;
  CREATE INDEX channels_by_edition ON channels (chat, edition);

  CREATE TABLE ledger (
    key TEXT PRIMARY KEY,
    expires_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX ledger_by_expiry ON ledger (expires_at);

  CREATE TABLE kept (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    expires_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX kept_by_expiry ON kept (expires_at);

  CREATE TABLE deliveries (
    seq INTEGER PRIMARY KEY,
    chat TEXT NOT NULL,
    key TEXT NOT NULL,
    state TEXT NOT NULL,
    lease_until INTEGER,
    ref TEXT,
    UNIQUE (chat, key)
  ) STRICT;
  CREATE TABLE delivery_reports (
    report TEXT NOT NULL,
    delivery INTEGER NOT NULL REFERENCES deliveries (seq) ON DELETE CASCADE,
    PRIMARY KEY (report, delivery)
  ) STRICT;
  CREATE INDEX delivery_reports_by_delivery ON delivery_reports (delivery);
  `,
  // 4: the calendar, halves of promotions, addresses of feeds. Times in milliseconds since 1970.
  `
  CREATE TABLE events (
    edition TEXT NOT NULL REFERENCES editions (id),
    id TEXT NOT NULL,
    starts_at INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (edition, id)
  ) STRICT;
  CREATE INDEX events_by_start ON events (edition, starts_at);

  -- What an edition held as its calendar.
  INSERT INTO events (edition, id, starts_at, revision, data)
  SELECT editions.id, event.value ->> 'id', unixepoch(event.value ->> 'start') * 1000, 1, json_object(
    'id', event.value ->> 'id',
    'edition', editions.id,
    'kind', 'other',
    'title', event.value ->> 'title',
    'place', event.value ->> 'place',
    'start', event.value ->> 'start',
    'end', event.value ->> 'end',
    'zone', 'Europe/Paris',
    'audience', json('{}'),
    'speakers', json('[]'),
    'documents', json('[]'),
    'attendance', json('false'),
    'status', 'planned',
    'revision', 1,
    'updatedAt', editions.created_at
  )
  FROM editions, json_each(editions.data, '$.calendar') AS event;
  UPDATE editions SET data = json_remove(data, '$.calendar');

  CREATE TABLE half_splits (
    edition TEXT PRIMARY KEY REFERENCES editions (id),
    state TEXT NOT NULL,
    data TEXT NOT NULL
  ) STRICT;

  CREATE TABLE half_swaps (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    edition TEXT NOT NULL REFERENCES editions (id),
    asker TEXT NOT NULL,
    asked TEXT NOT NULL,
    state TEXT NOT NULL,
    data TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX half_swaps_one_open ON half_swaps (asker, asked) WHERE state = 'open';
  CREATE INDEX half_swaps_by_edition ON half_swaps (edition, state);

  CREATE TABLE feed_tokens (
    participant TEXT PRIMARY KEY,
    token TEXT NOT NULL UNIQUE
  ) STRICT;
  `,
  // 5: when a message was sent. What was sent before there was this column counts as sent now.
  `
  ALTER TABLE deliveries ADD COLUMN sent_at INTEGER;
  ALTER TABLE deliveries ADD COLUMN changeable_until INTEGER;
  UPDATE deliveries SET sent_at = unixepoch() * 1000 WHERE state = 'sent';
  CREATE INDEX deliveries_by_sending ON deliveries (sent_at);
  `,
  // 6: reminders, one row a recipient, and what people answered. Times in milliseconds since 1970.
  `
  CREATE TABLE reminder_counters (
    edition TEXT PRIMARY KEY REFERENCES editions (id),
    last INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE reminders (
    id TEXT PRIMARY KEY,
    edition TEXT NOT NULL REFERENCES editions (id),
    number INTEGER NOT NULL,
    status TEXT NOT NULL,
    revision INTEGER NOT NULL,
    written_to INTEGER NOT NULL,
    data TEXT NOT NULL,
    UNIQUE (edition, number)
  ) STRICT;
  CREATE INDEX reminders_planned ON reminders (edition, number) WHERE status = 'planned';

  -- What people were told of an event.
  CREATE TABLE seen_events (
    edition TEXT NOT NULL REFERENCES editions (id),
    event TEXT NOT NULL,
    revision INTEGER NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (edition, event)
  ) STRICT;

  CREATE TABLE sendings (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    edition TEXT NOT NULL,
    kind TEXT NOT NULL,
    reminder TEXT NOT NULL,
    occurrence TEXT NOT NULL,
    event TEXT,
    recipient TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    wake_at INTEGER,
    attempts INTEGER NOT NULL,
    chat TEXT,
    tried_at INTEGER,
    ref TEXT,
    reason TEXT,
    ended_at INTEGER
  ) STRICT;
  -- Holds only what has not ended: a tick costs the same whatever the years behind it.
  CREATE INDEX sendings_awake ON sendings (wake_at, seq) WHERE wake_at IS NOT NULL;
  CREATE INDEX sendings_by_reminder ON sendings (reminder, occurrence, state);
  CREATE INDEX sendings_by_event ON sendings (edition, event) WHERE event IS NOT NULL;

  CREATE TABLE acknowledgements (
    topic TEXT NOT NULL,
    participant TEXT NOT NULL,
    at INTEGER NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (topic, participant)
  ) STRICT;

  CREATE TABLE quiet_participants (
    participant TEXT PRIMARY KEY REFERENCES participants (id)
  ) STRICT;
  `,
  // 7: when a delivery was first claimed. No try from before there was this column began a day before its lease ended.
  `
  ALTER TABLE deliveries ADD COLUMN claimed_at INTEGER;
  UPDATE deliveries SET claimed_at = lease_until - 86400000 WHERE state = 'claimed';
  `,
];
