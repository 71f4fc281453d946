import { expect } from 'vitest';
import type { NewSending } from '../../../bot/domain/sending.ts';
import type { Store } from '../../../bot/ports/store.ts';
import { minute } from './job-checks.ts';
import { sampleSending } from './samples.ts';
import type { StoreCheck } from './store-subject.ts';

function due(id: string, at: number, changes: Partial<NewSending> = {}): NewSending {
  return sampleSending({ id, dueAt: minute(at), expiresAt: minute(at + 60), ...changes });
}

/** Claims at a minute, for ten minutes. */
async function claimAt(store: Store, at: number, limit = 10): Promise<readonly string[]> {
  const claimed = await store.sendings.claim(limit, minute(at), minute(at + 10));
  return claimed.map(({ id }) => id);
}

async function stateOf({ sendings }: Store, id: string): Promise<string | undefined> {
  return (await sendings.get(id))?.state;
}

/** One row a reminder's occurrence and recipient. */
export const SENDING_CHECKS: readonly StoreCheck[] = [
  {
    title: 'adds each sending once, whatever became of it',
    async check({ store, peer }) {
      expect(await store.sendings.addAll([due('a', 0), due('b', 0)])).toBe(2);
      await store.sendings.claim(1, minute(0), minute(10));
      await store.sendings.settle([
        { id: 'a', attempt: 1, state: 'sent', chat: 'web', ref: 'r', at: minute(1) },
      ]);
      expect(await peer.sendings.addAll([due('a', 5), due('b', 5), due('c', 5)])).toBe(1);
      const waiting = { ...due('b', 0), state: 'due', attempts: 0, wakeAt: minute(0) };
      expect(await store.sendings.get('b')).toEqual(waiting);
      expect(await stateOf(store, 'a')).toBe('sent');
      expect(await stateOf(store, 'nothing')).toBeUndefined();
    },
  },
  {
    title: 'gives each of many sendings to one of two processes that claim at once',
    async check({ store, peer }) {
      const ids = Array.from({ length: 40 }, (_, index) => `s${index + 10}`);
      await store.sendings.addAll(ids.map((id) => due(id, 0)));
      const claims = Array.from({ length: 12 }, (_, index) => claimAt(index % 2 ? store : peer, 0, 5));
      expect((await Promise.all(claims)).flat().sort()).toEqual(ids);
    },
  },
  {
    title: 'claims what is due, the longest due first, no more than asked for',
    async check({ store, peer }) {
      await store.sendings.addAll([due('late', 3), due('second', 2), due('first', 1), due('third', 2)]);
      expect(await claimAt(peer, 2, 2)).toEqual(['first', 'second']);
      expect(await claimAt(store, 2)).toEqual(['third']);
      expect(await claimAt(store, 2)).toEqual([]);
    },
  },
  {
    title: 'gives a claimed sending again when its lease has run out, not before',
    async check({ store, peer }) {
      await store.sendings.addAll([due('a', 0)]);
      expect(await store.sendings.claim(1, minute(0), minute(10))).toEqual([
        { ...due('a', 0), state: 'claimed', attempts: 1, wakeAt: minute(10) },
      ]);
      expect(await claimAt(peer, 9)).toEqual([]);
      expect(await peer.sendings.claim(1, minute(10), minute(20))).toMatchObject([
        { id: 'a', attempts: 2, wakeAt: minute(20) },
      ]);
    },
  },
  {
    title: 'keeps to which chat a sending was given, until nobody can have taken it',
    async check({ store, peer }) {
      await store.sendings.addAll([due('a', 0)]);
      await claimAt(store, 0);
      await store.sendings.settle([
        { id: 'a', attempt: 1, state: 'claimed', chat: 'web', triedAt: minute(1) },
      ]);
      expect(await claimAt(peer, 5)).toEqual([]);
      const [again] = await peer.sendings.claim(1, minute(10), minute(20));
      expect(again).toMatchObject({ chat: 'web', triedAt: minute(1), attempts: 2 });
      await peer.sendings.settle([{ id: 'a', attempt: 2, state: 'due', wakeAt: minute(12) }]);
      const free = { ...due('a', 0), state: 'due', attempts: 2, wakeAt: minute(12) };
      expect(await store.sendings.get('a')).toEqual(free);
      expect(await claimAt(store, 11)).toEqual([]);
      expect(await claimAt(store, 12)).toEqual(['a']);
    },
  },
  {
    title: 'writes what came of a sending, which is then never claimed',
    async check({ store, peer }) {
      await store.sendings.addAll([due('a', 0), due('b', 0)]);
      await claimAt(store, 0);
      await store.sendings.settle([
        { id: 'a', attempt: 1, state: 'sent', chat: 'web', ref: 'r1', at: minute(1) },
        { id: 'b', attempt: 1, state: 'unreachable', reason: 'no-account', at: minute(2) },
      ]);
      const once = { attempts: 1 };
      expect(await peer.sendings.get('a')).toEqual({
        ...{ ...due('a', 0), ...once, state: 'sent', chat: 'web', ref: 'r1', endedAt: minute(1) },
      });
      expect(await peer.sendings.get('b')).toEqual({
        ...{ ...due('b', 0), ...once, state: 'unreachable', reason: 'no-account', endedAt: minute(2) },
      });
      expect(await claimAt(peer, 90)).toEqual([]);
      expect(await peer.sendings.nextWake()).toBeUndefined();
    },
  },
  {
    title: 'lets nobody end a sending that another has claimed since',
    async check({ store, peer }) {
      await store.sendings.addAll([due('a', 0)]);
      await claimAt(store, 0);
      await claimAt(peer, 10);
      const end = { id: 'a', state: 'missed', reason: 'too-late', at: minute(11) } as const;
      await store.sendings.settle([{ ...end, attempt: 1 }]);
      expect(await stateOf(peer, 'a')).toBe('claimed');
      await peer.sendings.settle([{ ...end, attempt: 2 }]);
      await peer.sendings.settle([{ ...end, attempt: 2, state: 'uncertain', reason: 'unresolved' }]);
      expect(await stateOf(store, 'a')).toBe('missed');
    },
  },
  {
    title: 'writes once what people say of an uncertain one, and adds the row that goes out again',
    async check({ store, peer }) {
      await store.sendings.addAll([due('a', 0), due('b', 0), due('sent', 0)]);
      await claimAt(store, 0);
      const end = { attempt: 1, state: 'uncertain', reason: 'unresolved', at: minute(1) } as const;
      await store.sendings.settle([
        { id: 'a', ...end },
        { id: 'b', ...end },
        { id: 'sent', attempt: 1, state: 'sent', chat: 'web', ref: 'r', at: minute(1) },
      ]);
      const said = await Promise.all([
        store.sendings.resolve('a', 'sent-again', minute(2), due('a2', 3)),
        peer.sendings.resolve('a', 'sent-again', minute(2), due('a3', 3)),
        peer.sendings.resolve('a', 'confirmed', minute(2)),
      ]);
      expect(said.filter(Boolean)).toHaveLength(1);
      expect(await peer.sendings.resolve('b', 'confirmed', minute(5))).toBe(true);
      expect(await store.sendings.get('b')).toMatchObject({
        state: 'sent',
        reason: 'confirmed',
        endedAt: minute(5),
      });
      expect(await store.sendings.resolve('sent', 'sent-again', minute(2), due('s2', 3))).toBe(false);
      expect(await store.sendings.resolve('nothing', 'sent-again', minute(2), due('n2', 3))).toBe(false);
      expect(await claimAt(peer, 60)).toHaveLength((await stateOf(store, 'a')) === 'sent' ? 0 : 1);
    },
  },
  {
    title: 'cancels what waits of a reminder, and nothing that may have been taken',
    async check({ store, peer }) {
      await store.sendings.addAll([due('held', 0), due('doubt', 0)]);
      await claimAt(store, 0);
      const doubt = { state: 'due', wakeAt: minute(3), chat: 'web', triedAt: minute(1) } as const;
      await store.sendings.settle([{ id: 'doubt', attempt: 1, ...doubt }]);
      await store.sendings.addAll([due('waits', 5), due('other', 5, { reminder: 'm2' })]);
      expect(await peer.sendings.cancel('m1', 'reminder-cancelled', minute(2))).toBe(1);
      expect(await store.sendings.get('waits')).toMatchObject({
        ...{ state: 'cancelled', reason: 'reminder-cancelled', endedAt: minute(2) },
      });
      const states = ['held', 'doubt', 'other'].map((id) => stateOf(store, id));
      expect(await Promise.all(states)).toEqual(['claimed', 'due', 'due']);
      expect(await claimAt(store, 60)).not.toContain('waits');
    },
  },
  {
    title: 'lists and counts the sendings of a reminder, or of an event',
    async check({ store, peer }) {
      await store.sendings.addAll([
        due('b', 1),
        due('a', 1, { occurrence: 'x' }),
        due('c', 0, { kind: 'notice', reminder: 'm2' }),
        due('d', 0, { reminder: 'm3', edition: '2027' }),
      ]);
      const ids = async (filter: Parameters<Store['sendings']['list']>[0]) =>
        (await peer.sendings.list(filter)).map(({ id }) => id);
      expect(await ids({ reminder: 'm1' })).toEqual(['a', 'b']);
      expect(await ids({ reminder: 'm1', occurrence: 'x' })).toEqual(['a']);
      expect(await ids({ edition: '2026', event: 'senat' })).toEqual(['c', 'a', 'b']);
      await claimAt(store, 0, 1);
      expect(await ids({ edition: '2026', event: 'senat', states: ['due', 'sent'] })).toEqual(['a', 'b']);
      const [first] = await peer.sendings.list({ reminder: 'm1' });
      const row = { kind: 'reminder', state: 'due', count: 1 };
      expect(await peer.sendings.count('m1')).toEqual([
        { ...row, occurrence: sampleSending().occurrence },
        { ...row, occurrence: first?.occurrence },
      ]);
    },
  },
  {
    title: 'says when a sending may next be claimed: at its due time or at the end of a lease',
    async check({ store, peer }) {
      expect(await store.sendings.nextWake()).toBeUndefined();
      await store.sendings.addAll([due('a', 0), due('b', 30)]);
      expect(await peer.sendings.nextWake()).toBe(minute(0));
      await claimAt(store, 0);
      expect(await peer.sendings.nextWake()).toBe(minute(10));
    },
  },
];
