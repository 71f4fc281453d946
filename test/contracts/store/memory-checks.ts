import { expect } from 'vitest';
import { AT, LATER } from './samples.ts';
import type { StoreCheck } from './store-subject.ts';

/** What chats remember: what was asked, what they keep for a while, what was sent. */
export const MEMORY_CHECKS: readonly StoreCheck[] = [
  {
    title: 'grants a key to one of many who claim it',
    async check({ store, peer }) {
      const claims = Array.from({ length: 20 }, (_, index) =>
        (index % 2 === 0 ? store : peer).ledger.claim('k', LATER, AT),
      );
      expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1);
      expect(await peer.ledger.claim('other', LATER, AT)).toBe(true);
    },
  },
  {
    title: 'grants a key again once it has expired',
    async check({ store, peer }) {
      await store.ledger.claim('k', LATER, AT);
      expect(await peer.ledger.claim('k', '2026-12-01T00:00:00.000Z', LATER)).toBe(true);
      expect(await store.ledger.claim('k', '2026-12-01T00:00:00.000Z', LATER)).toBe(false);
    },
  },
  {
    title: 'sweeps the keys that have expired and no other',
    async check({ store, peer }) {
      await store.ledger.claim('old', LATER, AT);
      await store.ledger.claim('new', '2026-12-01T00:00:00.000Z', AT);
      expect(await peer.ledger.sweep(LATER)).toBe(1);
      expect(await peer.ledger.sweep(LATER)).toBe(0);
      expect(await store.ledger.claim('new', '2026-12-01T00:00:00.000Z', AT)).toBe(false);
    },
  },
  {
    title: 'keeps a value until it expires or is dropped',
    async check({ store, peer }) {
      await store.kept.put('a', { options: ['é', 1, null] }, LATER);
      await store.kept.put('b', 'first', LATER);
      await store.kept.put('b', 'second', LATER);
      expect(await peer.kept.get('a', AT)).toEqual({ options: ['é', 1, null] });
      expect(await peer.kept.get('b', AT)).toBe('second');
      expect(await peer.kept.get('a', LATER)).toBeUndefined();
      await peer.kept.drop('b');
      expect(await store.kept.get('b', AT)).toBeUndefined();
    },
  },
  {
    title: 'sweeps the values that have expired and no other',
    async check({ store, peer }) {
      await store.kept.put('old', 1, LATER);
      await store.kept.put('new', 2, '2026-12-01T00:00:00.000Z');
      expect(await peer.kept.sweep(LATER)).toBe(1);
      expect(await store.kept.get('old', AT)).toBeUndefined();
      expect(await store.kept.get('new', AT)).toBe(2);
    },
  },
  {
    title: 'has one of many who claim a delivery send it, while the others wait',
    async check({ store, peer }) {
      const claims = Array.from({ length: 10 }, (_, index) =>
        (index % 2 === 0 ? store : peer).deliveries.claim('one', 'k', LATER, AT),
      );
      const outcomes = (await Promise.all(claims)).map(({ outcome }) => outcome);
      expect(outcomes.filter((outcome) => outcome === 'mine')).toHaveLength(1);
      expect(new Set(outcomes)).toEqual(new Set(['mine', 'busy']));
      expect((await peer.deliveries.claim('two', 'k', LATER, AT)).outcome).toBe('mine');
    },
  },
  {
    title: 'calls a delivery uncertain whose sender did not end, for one caller',
    async check({ store, peer }) {
      await store.deliveries.claim('one', 'k', LATER, AT);
      const again = () => peer.deliveries.claim('one', 'k', '2026-12-01T00:00:00.000Z', LATER);
      expect(await again()).toEqual({ outcome: 'uncertain', since: AT });
      expect(await again()).toEqual({ outcome: 'busy', since: AT });
    },
  },
  {
    title: 'tells whoever claims what was sent already which message it is',
    async check({ store, peer }) {
      await store.deliveries.claim('one', 'k', LATER, AT);
      const delivery = { chat: 'one', key: 'k', ref: 'm1', reports: ['r2', 'r1'] };
      await store.deliveries.sent({ ...delivery, at: AT });
      const sent = { ...delivery, state: 'sent' };
      expect(await peer.deliveries.claim('one', 'k', LATER, LATER)).toEqual({
        outcome: 'sent',
        delivery: sent,
      });
      expect(await peer.deliveries.get('one', 'k')).toEqual(sent);
      expect(await peer.deliveries.get('two', 'k')).toBeUndefined();
    },
  },
  {
    title: 'lets a delivery that was surely not taken be sent, and none that was',
    async check({ store, peer }) {
      await store.deliveries.claim('one', 'lost', LATER, AT);
      await store.deliveries.sent({ chat: 'one', key: 'gone', ref: 'm1', reports: [], at: AT });
      for (const key of ['lost', 'gone']) await store.deliveries.release('one', key);
      expect((await peer.deliveries.claim('one', 'lost', LATER, AT)).outcome).toBe('mine');
      expect((await peer.deliveries.claim('one', 'gone', LATER, AT)).outcome).toBe('sent');
    },
  },
  {
    title: 'finds the messages of a chat that quote a report, as they were last sent',
    async check({ store, peer }) {
      const { deliveries } = store;
      await deliveries.sent({ chat: 'one', key: 'b', ref: 'm1', reports: ['r1', 'r10'], at: AT });
      await deliveries.sent({ chat: 'one', key: 'a', ref: 'm2', reports: ['r1', 'r1'], at: AT });
      await deliveries.sent({ chat: 'two', key: 'b', ref: 'm3', reports: ['r1'], at: AT });
      await deliveries.sent({ chat: 'one', key: 'c', ref: 'm4', reports: ['r1'], at: AT });
      await deliveries.sent({ chat: 'one', key: 'c', ref: 'm5', reports: ['r2'], at: AT });
      const refs = (await peer.deliveries.quoting('one', 'r1')).map(({ ref }) => ref);
      expect(refs).toEqual(['m1', 'm2']);
      expect((await peer.deliveries.quoting('one', 'r2')).map(({ ref }) => ref)).toEqual(['m5']);
      expect(await peer.deliveries.quoting('one', 'r3')).toEqual([]);
    },
  },
  {
    title: 'finds a message no more once it has lost its quotes, and still knows that it was sent',
    async check({ store, peer }) {
      const { deliveries } = store;
      await deliveries.sent({ chat: 'one', key: 'a', ref: 'm1', reports: ['r1', 'r2'], at: AT });
      await deliveries.sent({ chat: 'two', key: 'a', ref: 'm2', reports: ['r1'], at: AT });
      await deliveries.unquote('one', 'a');
      expect(await peer.deliveries.quoting('one', 'r1')).toEqual([]);
      expect(await peer.deliveries.quoting('one', 'r2')).toEqual([]);
      expect(await peer.deliveries.quoting('two', 'r1')).toHaveLength(1);
      expect((await peer.deliveries.claim('one', 'a', LATER, AT)).outcome).toBe('sent');
    },
  },
  {
    title: 'sweeps deliveries that are old and quote nothing that can be changed, and no other',
    async check({ store, peer }) {
      const { deliveries } = store;
      const sent = (key: string, reports: readonly string[], at: string, changeableUntil?: string) =>
        deliveries.sent({
          chat: 'one',
          key,
          ref: key,
          reports,
          at,
          ...(changeableUntil && { changeableUntil }),
        });
      await sent('old', [], AT);
      await sent('old-quoting', ['r1'], AT);
      await sent('old-fixed', ['r1'], AT, AT);
      await sent('old-changeable', ['r1'], AT, '2026-12-01T00:00:00.000Z');
      await sent('new', [], LATER);
      await deliveries.claim('one', 'claimed', LATER, AT);
      expect(await peer.deliveries.sweep(LATER)).toBe(2);
      expect(await peer.deliveries.sweep(LATER)).toBe(0);
      const quoting = await deliveries.quoting('one', 'r1');
      expect(quoting.map(({ key }) => key)).toEqual(['old-quoting', 'old-changeable']);
      const known = await Promise.all(['new', 'claimed'].map((key) => deliveries.get('one', key)));
      expect(known.map((one) => one?.key)).toEqual(['new', 'claimed']);
    },
  },
];
