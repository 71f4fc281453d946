import { expect } from 'vitest';
import type { AccountTie, LinkCode } from '../../../bot/domain/account.ts';
import type { ChannelTie } from '../../../bot/domain/channel-tie.ts';
import { AT, LATER } from './samples.ts';
import type { StoreCheck } from './store-subject.ts';

function sampleTie(changes: Partial<AccountTie> = {}): AccountTie {
  return { chat: 'one', user: 'u1', participant: 'p1', name: 'ada', by: 'code', at: AT, ...changes };
}

function sampleCode(changes: Partial<LinkCode> = {}): LinkCode {
  return { code: 'ABCDEFGH', participant: 'p1', expiresAt: LATER, ...changes };
}

function sampleChannel(changes: Partial<ChannelTie> = {}): ChannelTie {
  return { chat: 'one', channel: 'c1', edition: '2026', theme: 'rural', ...changes };
}

/** Accounts and channels of platforms, and codes. */
export const ACCOUNT_CHECKS: readonly StoreCheck[] = [
  {
    title: 'gives back whose an account is, by chat and user',
    async check({ store, peer }) {
      await store.accounts.tie(sampleTie());
      await store.accounts.tie(sampleTie({ chat: 'two', participant: 'p2' }));
      expect(await peer.accounts.get('one', 'u1')).toEqual(sampleTie());
      expect(await peer.accounts.get('two', 'u1')).toEqual(sampleTie({ chat: 'two', participant: 'p2' }));
      expect(await peer.accounts.get('one', 'u2')).toBeUndefined();
    },
  },
  {
    title: 'gives an account one participant, the latest',
    async check({ store, peer }) {
      await store.accounts.tie(sampleTie());
      await peer.accounts.tie(sampleTie({ participant: 'p2' }));
      expect((await store.accounts.get('one', 'u1'))?.participant).toBe('p2');
      expect(await store.accounts.of('p1')).toEqual([]);
    },
  },
  {
    title: 'lists the accounts of a participant, the latest tied first',
    async check({ store, peer }) {
      for (const user of ['u3', 'u1', 'u2']) await store.accounts.tie(sampleTie({ user }));
      await store.accounts.tie(sampleTie({ user: 'u4', participant: 'p2' }));
      await store.accounts.tie(sampleTie({ user: 'u3' }));
      expect((await peer.accounts.of('p1')).map(({ user }) => user)).toEqual(['u3', 'u2', 'u1']);
    },
  },
  {
    title: 'unties an account of its own participant alone',
    async check({ store, peer }) {
      await store.accounts.tie(sampleTie());
      expect(await peer.accounts.untie('one', 'u1', 'p2')).toBe(false);
      expect(await peer.accounts.untie('one', 'u1', 'p1')).toBe(true);
      expect(await peer.accounts.untie('one', 'u1', 'p1')).toBe(false);
      expect(await store.accounts.get('one', 'u1')).toBeUndefined();
    },
  },
  {
    title: 'keeps a code until it expires, and a new one then',
    async check({ store, peer }) {
      expect(await store.linkCodes.issue(sampleCode(), AT)).toEqual(sampleCode());
      expect(await peer.linkCodes.issue(sampleCode({ code: 'ZZZZZZZZ' }), AT)).toEqual(sampleCode());
      const next = sampleCode({ code: 'ZZZZZZZZ', expiresAt: '2026-12-01T00:00:00.000Z' });
      expect(await peer.linkCodes.issue(next, LATER)).toEqual(next);
      expect(await store.linkCodes.redeem('ABCDEFGH', AT)).toBeUndefined();
    },
  },
  {
    title: 'redeems a code once, and none that has expired',
    async check({ store, peer }) {
      await store.linkCodes.issue(sampleCode(), AT);
      await store.linkCodes.issue(sampleCode({ code: 'BBBBBBBB', participant: 'p2' }), AT);
      expect(await store.linkCodes.redeem('ABCDEFGH', LATER)).toBeUndefined();
      const answers = await Promise.all([store, peer].map((each) => each.linkCodes.redeem('BBBBBBBB', AT)));
      expect(answers.filter((participant) => participant === 'p2')).toHaveLength(1);
      expect(await peer.linkCodes.redeem('BBBBBBBB', AT)).toBeUndefined();
    },
  },
  {
    title: 'refuses a code that somebody else has',
    async check({ store, peer }) {
      await store.linkCodes.issue(sampleCode(), AT);
      const same = peer.linkCodes.issue(sampleCode({ participant: 'p2' }), AT);
      await expect(same).rejects.toMatchObject({ code: 'STORE_CONFLICT' });
      expect(await store.linkCodes.redeem('ABCDEFGH', AT)).toBe('p1');
    },
  },
  {
    title: 'gives back what a channel speaks of, the latest that was said',
    async check({ store, peer }) {
      const { theme, ...none } = sampleChannel();
      await store.channels.tie(sampleChannel());
      await store.channels.tie(sampleChannel({ chat: 'two' }));
      expect(await peer.channels.get('one', 'c1')).toEqual(sampleChannel({ theme: String(theme) }));
      await peer.channels.tie(none);
      expect(await store.channels.get('one', 'c1')).toEqual(none);
      expect(await store.channels.get('two', 'c1')).toEqual(sampleChannel({ chat: 'two' }));
      expect(await store.channels.get('one', 'c2')).toBeUndefined();
    },
  },
  {
    title: 'lists the channels of a chat in an edition, by their ids',
    async check({ store, peer }) {
      for (const channel of ['é', 'b', 'Z']) await store.channels.tie(sampleChannel({ channel }));
      await store.channels.tie(sampleChannel({ channel: 'a', edition: '2027' }));
      await store.channels.tie(sampleChannel({ channel: 'a', chat: 'two' }));
      expect((await peer.channels.of('one', '2026')).map(({ channel }) => channel)).toEqual(['Z', 'b', 'é']);
    },
  },
];
