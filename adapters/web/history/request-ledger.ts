import type { DatabaseSyncInstance } from '@photostructure/sqlite';

/** What requests led to, so that the same one again (double click, sent again) does not act twice. */
export interface RequestLedger {
  /**
   * Runs `work` unless the request of this id was done; gives its outcome (a JSON value) either way. An
   * outcome that `keep` refuses is forgotten: nothing was done that doing it again would double.
   */
  once<T>(id: string, work: () => Promise<T>, keep: (outcome: T) => boolean): Promise<T>;
}

export function createRequestLedger(db: DatabaseSyncInstance): RequestLedger {
  const find = db.prepare('SELECT outcome FROM requests WHERE id = ?');
  const insert = db.prepare('INSERT INTO requests (id, outcome) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const underWay = new Map<string, Promise<unknown>>();

  async function run<T>(id: string, work: () => Promise<T>, keep: (outcome: T) => boolean): Promise<T> {
    const outcome = await work();
    if (keep(outcome)) insert.run(id, JSON.stringify(outcome));
    return outcome;
  }

  return {
    once: <T>(id: string, work: () => Promise<T>, keep: (outcome: T) => boolean) => {
      const done = find.get(id);
      if (done) return Promise.resolve(JSON.parse(done.outcome) as T);
      const pending = underWay.get(id) ?? run(id, work, keep).finally(() => underWay.delete(id));
      underWay.set(id, pending);
      return pending as Promise<T>;
    },
  };
}
