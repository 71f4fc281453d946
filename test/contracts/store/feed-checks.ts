import { expect } from 'vitest';
import type { StoreCheck } from './store-subject.ts';

/** Secret addresses of feeds. */
export const FEED_CHECKS: readonly StoreCheck[] = [
  {
    title: 'gives each participant one token, the first that was offered',
    async check({ store, peer }) {
      expect(await store.feeds.issue('p1', 'one')).toBe('one');
      expect(await peer.feeds.issue('p1', 'two')).toBe('one');
      expect(await peer.feeds.issue('p2', 'three')).toBe('three');
      expect(await store.feeds.whose('one')).toBe('p1');
      expect(await store.feeds.whose('two')).toBeUndefined();
      expect(await store.feeds.whose('three')).toBe('p2');
    },
  },
  {
    title: 'renews a token: the former one is nobody’s',
    async check({ store, peer }) {
      await store.feeds.issue('p1', 'one');
      await peer.feeds.renew('p1', 'two');
      expect(await store.feeds.whose('one')).toBeUndefined();
      expect(await store.feeds.whose('two')).toBe('p1');
      expect(await store.feeds.issue('p1', 'three')).toBe('two');
    },
  },
  {
    title: 'revokes a token of its own participant alone, once',
    async check({ store, peer }) {
      await store.feeds.issue('p1', 'one');
      await store.feeds.issue('p2', 'two');
      expect(await peer.feeds.revoke('p1')).toBe(true);
      expect(await peer.feeds.revoke('p1')).toBe(false);
      expect(await store.feeds.whose('one')).toBeUndefined();
      expect(await store.feeds.whose('two')).toBe('p2');
    },
  },
];
