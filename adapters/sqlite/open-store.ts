import type { Store } from '../../bot/ports/store.ts';
import { accountRows } from './account-rows.ts';
import { acknowledgementRows } from './acknowledgement-rows.ts';
import { auditRows } from './audit-rows.ts';
import { channelRows } from './channel-rows.ts';
import { correctionRows } from './correction-rows.ts';
import { deliveryRows } from './delivery-rows.ts';
import { editionRows } from './edition-rows.ts';
import { eventRows } from './event-rows.ts';
import { feedRows } from './feed-rows.ts';
import { halfRows } from './half-rows.ts';
import { jobRows } from './job-rows.ts';
import { keptRows } from './kept-rows.ts';
import { ledgerRows } from './ledger-rows.ts';
import { linkCodeRows } from './link-code-rows.ts';
import { openDatabase } from './open-database.ts';
import { participantRows } from './participant-rows.ts';
import { reminderRows } from './reminder-rows.ts';
import { reportRows } from './report-rows.ts';
import { sendingRows } from './sending-rows.ts';
import { synthesisRows } from './synthesis-rows.ts';
import { vectorRows } from './vector-rows.ts';

/**
 * The embedded store: one SQLite file, made with its folder when it is not there. Several processes may open it.
 * @throws TerrainError STORE_TOO_NEW when a newer version of the program wrote the file.
 */
export function openStore(path: string): Store {
  const db = openDatabase(path);
  return {
    editions: editionRows(db),
    participants: participantRows(db),
    reports: reportRows(db),
    corrections: correctionRows(db),
    syntheses: synthesisRows(db),
    audit: auditRows(db),
    jobs: jobRows(db),
    vectors: vectorRows(db),
    accounts: accountRows(db),
    linkCodes: linkCodeRows(db),
    channels: channelRows(db),
    ledger: ledgerRows(db),
    kept: keptRows(db),
    deliveries: deliveryRows(db),
    events: eventRows(db),
    reminders: reminderRows(db),
    sendings: sendingRows(db),
    acknowledgements: acknowledgementRows(db),
    feeds: feedRows(db),
    halves: halfRows(db),
    close: async () => db.close(),
  };
}
