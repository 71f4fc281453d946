import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { createMessageLog, type MessageLog } from './message-log.ts';
import { createReadMarks, type ReadMarks } from './read-marks.ts';
import { createRequestLedger, type RequestLedger } from './request-ledger.ts';
import { SCHEMA } from './schema.ts';

/** What the workspace remembers by itself, as any chat platform does. */
export interface History {
  readonly messages: MessageLog;
  readonly reads: ReadMarks;
  readonly requests: RequestLedger;
  close(): void;
}

/** Opens the history in `path`, making the file and its folder when they are missing. */
export function openHistory(path: string): History {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const db = new DatabaseSync(path);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;');
  // What an author erased leaves no copy in the file's free pages.
  db.exec('PRAGMA secure_delete = ON;');
  db.exec(SCHEMA);
  return {
    messages: createMessageLog(db),
    reads: createReadMarks(db),
    requests: createRequestLedger(db),
    close: () => db.close(),
  };
}
