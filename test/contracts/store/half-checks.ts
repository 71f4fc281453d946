import { expect } from 'vitest';
import type { HalfSplit, HalfSwap } from '../../../bot/domain/half-split.ts';
import type { Half } from '../../../bot/domain/participant.ts';
import type { Store } from '../../../bot/ports/store.ts';
import { AT, LATER, sampleEdition, sampleParticipant } from './samples.ts';
import type { StoreCheck } from './store-subject.ts';

const SPLIT: HalfSplit = { edition: '2026', state: 'open', seed: 3, at: AT };
const BOTH = new Map<string, Half>([
  ['p1', 'A'],
  ['p2', 'B'],
]);

function sampleSwap(changes: Partial<HalfSwap> = {}): HalfSwap {
  return { id: 's1', edition: '2026', asker: 'p1', asked: 'p2', state: 'open', at: AT, ...changes };
}

async function withPeople(store: Store): Promise<void> {
  await store.editions.add(sampleEdition());
  const people = ['p1', 'p2', 'p3'].map((id) => sampleParticipant({ id, email: `${id}@ecole.fr` }));
  await store.participants.saveAll(people);
}

const halfOf = async ({ participants }: Store, id: string) => (await participants.get(id))?.half;

/** Halves of promotions and their swaps. */
export const HALF_CHECKS: readonly StoreCheck[] = [
  {
    title: 'takes a split: each has their half, and nothing else of them changes',
    async check({ store, peer }) {
      await withPeople(store);
      expect(await peer.halves.get('2026')).toBeUndefined();
      await store.halves.take(SPLIT, BOTH);
      expect(await peer.halves.get('2026')).toEqual(SPLIT);
      expect(await peer.participants.get('p1')).toEqual(
        sampleParticipant({ id: 'p1', email: 'p1@ecole.fr', half: 'A' }),
      );
      expect([await halfOf(peer, 'p2'), await halfOf(peer, 'p3')]).toEqual(['B', undefined]);
    },
  },
  {
    title: 'refuses a split and a swap while the halves are frozen',
    async check({ store, peer }) {
      await withPeople(store);
      await store.halves.take(SPLIT, BOTH);
      await peer.halves.setState('2026', 'frozen', LATER);
      expect(await store.halves.get('2026')).toEqual({ ...SPLIT, state: 'frozen', at: LATER });
      const other = store.halves.take(SPLIT, new Map([['p1', 'B']]));
      await expect(other).rejects.toMatchObject({ code: 'HALVES_FROZEN' });
      await expect(store.halves.ask(sampleSwap())).rejects.toMatchObject({ code: 'HALVES_FROZEN' });
      expect(await halfOf(store, 'p1')).toBe('A');
      await store.halves.setState('2026', 'open', LATER);
      await store.halves.ask(sampleSwap());
    },
  },
  {
    title: 'withdraws open swaps when the halves are frozen or another split is taken',
    async check({ store, peer }) {
      await withPeople(store);
      await store.halves.take(SPLIT, BOTH);
      await store.halves.ask(sampleSwap());
      await store.halves.setState('2026', 'frozen', LATER);
      expect((await peer.halves.swap('s1'))?.state).toBe('withdrawn');
      await store.halves.setState('2026', 'open', LATER);
      await store.halves.ask(sampleSwap({ id: 's2' }));
      await store.halves.take(SPLIT, BOTH);
      expect((await peer.halves.swap('s2'))?.state).toBe('withdrawn');
    },
  },
  {
    title: 'gives back swaps that are open, to both, in the order in which they were asked',
    async check({ store, peer }) {
      await withPeople(store);
      await store.halves.ask(sampleSwap({ id: 's2', asker: 'p3', asked: 'p1' }));
      await store.halves.ask(sampleSwap());
      const again = peer.halves.ask(sampleSwap({ id: 's3' }));
      await expect(again).rejects.toMatchObject({ code: 'STORE_CONFLICT' });
      expect((await peer.halves.openSwaps('p1')).map(({ id }) => id)).toEqual(['s2', 's1']);
      expect(await peer.halves.openSwaps('p2')).toEqual([sampleSwap()]);
      await store.halves.answer('s1', 'declined');
      expect(await peer.halves.openSwaps('p2')).toEqual([]);
      expect(await peer.halves.swap('s9')).toBeUndefined();
    },
  },
  {
    title: 'exchanges the halves of two who agree, once, and withdraws what else they asked',
    async check({ store, peer }) {
      await withPeople(store);
      await store.halves.take(SPLIT, new Map([...BOTH, ['p3', 'B']]));
      await store.halves.ask(sampleSwap());
      await store.halves.ask(sampleSwap({ id: 's2', asked: 'p3' }));
      const answers = [store, peer].map(({ halves }) => halves.answer('s1', 'accepted'));
      const outcomes = await Promise.allSettled(answers);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const refused = outcomes.filter(({ status }) => status === 'rejected');
      expect(refused).toMatchObject([{ reason: { code: 'SWAP_OVER' } }]);
      expect([await halfOf(peer, 'p1'), await halfOf(peer, 'p2')]).toEqual(['B', 'A']);
      expect((await peer.halves.swap('s2'))?.state).toBe('withdrawn');
      const late = peer.halves.answer('s1', 'accepted');
      await expect(late).rejects.toMatchObject({ code: 'SWAP_OVER' });
      expect(await halfOf(peer, 'p1')).toBe('B');
    },
  },
  {
    title: 'exchanges nothing between two who are in one half by now',
    async check({ store, peer }) {
      await withPeople(store);
      await store.halves.take(SPLIT, new Map(BOTH));
      await store.halves.ask(sampleSwap());
      await store.participants.saveAll([sampleParticipant({ id: 'p2', email: 'p2@ecole.fr', half: 'A' })]);
      const answer = peer.halves.answer('s1', 'accepted');
      await expect(answer).rejects.toMatchObject({ code: 'SWAP_OVER' });
      expect((await peer.halves.swap('s1'))?.state).toBe('open');
    },
  },
];
