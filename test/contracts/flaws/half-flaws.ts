import { type StoreFlaw, spoil } from './spoil-store.ts';

export const HALF_FLAWS: readonly StoreFlaw[] = [
  {
    title: 'keeps the split and gives nobody a half',
    caughtBy: ['takes a split: each has their half, and nothing else of them changes'],
    spoil: spoil('halves', (sound) => ({ take: (split) => sound.take(split, new Map()) })),
  },
  {
    title: 'freezes nothing',
    caughtBy: [
      'refuses a split and a swap while the halves are frozen',
      'withdraws open swaps when the halves are frozen or another split is taken',
    ],
    spoil: spoil('halves', (sound) => ({
      setState: (edition, _, at) => sound.setState(edition, 'open', at),
    })),
  },
  {
    title: 'lists the latest swap first',
    caughtBy: ['gives back swaps that are open, to both, in the order in which they were asked'],
    spoil: spoil('halves', (sound) => ({
      openSwaps: async (participant) => [...(await sound.openSwaps(participant))].reverse(),
    })),
  },
  {
    title: 'notes that two agree and exchanges nothing',
    caughtBy: [
      'exchanges the halves of two who agree, once, and withdraws what else they asked',
      'exchanges nothing between two who are in one half by now',
    ],
    spoil: spoil('halves', (sound) => ({
      answer: (id, state) => sound.answer(id, state === 'accepted' ? 'declined' : state),
    })),
  },
];
