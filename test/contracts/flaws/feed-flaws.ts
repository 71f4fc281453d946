import { type StoreFlaw, spoil } from './spoil-store.ts';

export const FEED_FLAWS: readonly StoreFlaw[] = [
  {
    title: 'gives a new token each time',
    caughtBy: ['gives each participant one token, the first that was offered'],
    spoil: spoil('feeds', (sound) => ({
      issue: async (participant, offered) => {
        await sound.renew(participant, offered);
        return offered;
      },
    })),
  },
  {
    title: 'keeps the former token',
    caughtBy: ['renews a token: the former one is nobody’s'],
    spoil: spoil('feeds', () => ({ renew: async () => {} })),
  },
  {
    title: 'revokes nothing',
    caughtBy: ['revokes a token of its own participant alone, once'],
    spoil: spoil('feeds', () => ({ revoke: async () => true })),
  },
];
