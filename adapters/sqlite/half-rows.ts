import type { HalfSplit, HalfSwap } from '../../bot/domain/half-split.ts';
import type { Half } from '../../bot/domain/participant.ts';
import { TerrainError } from '../../bot/errors.ts';
import type { HalfStore } from '../../bot/ports/half-store.ts';
import type { Database } from './database.ts';
import { orConflict } from './or-conflict.ts';

interface SwapRow {
  readonly data: string;
  readonly state: HalfSwap['state'];
}

export function halfRows(db: Database): HalfStore {
  return {
    get: async (edition) => split(db, edition),
    take: async (taken, halves) =>
      db.write(() => {
        requireOpen(db, taken.edition);
        for (const [participant, half] of halves) setHalf(db, participant, half);
        saveSplit(db, taken);
        withdrawAll(db, taken.edition);
      }),
    setState: async (edition, state, at) =>
      db.write(() => {
        saveSplit(db, { ...(split(db, edition) ?? { edition }), state, at });
        if (state === 'frozen') withdrawAll(db, edition);
      }),
    ask: async (swap) =>
      db.write(() => {
        requireOpen(db, swap.edition);
        const { id, edition, asker, asked, state } = swap;
        const sql =
          'INSERT INTO half_swaps (id, edition, asker, asked, state, data) VALUES (?, ?, ?, ?, ?, ?)';
        orConflict('STORE_CONFLICT', { asker, asked }, () =>
          db.run(sql, id, edition, asker, asked, state, swap),
        );
      }),
    swap: async (id) => swapById(db, id),
    async openSwaps(participant) {
      const sql = `SELECT data, state FROM half_swaps
        WHERE state = 'open' AND (asker = ? OR asked = ?) ORDER BY seq`;
      return db.all<SwapRow>(sql, participant, participant).map(toSwap);
    },
    answer: async (id, state) => db.write(() => answer(db, id, state)),
  };
}

function split(db: Database, edition: string): HalfSplit | undefined {
  const row = db.get<{ data: string }>('SELECT data FROM half_splits WHERE edition = ?', edition);
  return row && JSON.parse(row.data);
}

function saveSplit(db: Database, saved: HalfSplit): void {
  const sql = 'INSERT OR REPLACE INTO half_splits (edition, state, data) VALUES (?, ?, ?)';
  db.run(sql, saved.edition, saved.state, saved);
}

function requireOpen(db: Database, edition: string): void {
  if (split(db, edition)?.state === 'frozen') throw new TerrainError('HALVES_FROZEN');
}

function withdrawAll(db: Database, edition: string): void {
  db.run("UPDATE half_swaps SET state = 'withdrawn' WHERE edition = ? AND state = 'open'", edition);
}

function swapById(db: Database, id: string): HalfSwap | undefined {
  const row = db.get<SwapRow>('SELECT data, state FROM half_swaps WHERE id = ?', id);
  return row && toSwap(row);
}

function answer(db: Database, id: string, state: Exclude<HalfSwap['state'], 'open'>): HalfSwap {
  const swap = swapById(db, id);
  if (swap === undefined || swap.state !== 'open') throw new TerrainError('SWAP_OVER');
  requireOpen(db, swap.edition);
  db.run('UPDATE half_swaps SET state = ? WHERE id = ?', state, id);
  if (state === 'accepted') exchange(db, swap);
  return { ...swap, state };
}

function exchange(db: Database, { asker, asked }: HalfSwap): void {
  const [mine, theirs] = [halfOf(db, asker), halfOf(db, asked)];
  if (mine === undefined || theirs === undefined || mine === theirs) throw new TerrainError('SWAP_OVER');
  setHalf(db, asker, theirs);
  setHalf(db, asked, mine);
  const sql = `UPDATE half_swaps SET state = 'withdrawn'
    WHERE state = 'open' AND (asker IN (?, ?) OR asked IN (?, ?))`;
  db.run(sql, asker, asked, asker, asked);
}

function halfOf(db: Database, participant: string): Half | undefined {
  const sql = "SELECT data ->> 'half' AS half FROM participants WHERE id = ?";
  return db.get<{ half: Half | null }>(sql, participant)?.half ?? undefined;
}

function setHalf(db: Database, participant: string, half: Half): void {
  db.run("UPDATE participants SET data = json_set(data, '$.half', ?) WHERE id = ?", half, participant);
}

function toSwap({ data, state }: SwapRow): HalfSwap {
  return { ...JSON.parse(data), state };
}
