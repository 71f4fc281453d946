import type { Settlement } from '../../bot/ports/reminder-store.ts';
import type { Bindable } from './bind.ts';
import type { Database } from './database.ts';

const HELD = "id = ? AND attempts = ? AND state = 'claimed'";

/** Writes what came of a sending, if the caller still holds it. */
export function settle(db: Database, settlement: Settlement): void {
  const changes = columnsOf(settlement);
  const assignments = Object.keys(changes).map((column) => `${column} = ?`);
  const sql = `UPDATE sendings SET ${assignments.join(', ')} WHERE ${HELD}`;
  db.run(sql, ...Object.values(changes), settlement.id, settlement.attempt);
}

/** In one order for each state, so that its statement is prepared once. */
function columnsOf(settlement: Settlement): Readonly<Record<string, Bindable>> {
  const { state } = settlement;
  if (state === 'claimed') return { chat: settlement.chat, tried_at: Date.parse(settlement.triedAt) };
  if (state === 'due') {
    const { wakeAt, chat, triedAt } = settlement;
    const tried = triedAt === undefined ? undefined : Date.parse(triedAt);
    return { state, wake_at: Date.parse(wakeAt), chat, tried_at: tried };
  }
  const end = { state, wake_at: null, ended_at: Date.parse(settlement.at) };
  if (state === 'sent') return { ...end, chat: settlement.chat, ref: settlement.ref };
  return { ...end, reason: settlement.reason };
}
