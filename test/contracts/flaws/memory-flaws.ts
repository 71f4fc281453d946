import { type StoreFlaw, spoil } from './spoil-store.ts';

const LONG_AGO = '2000-01-01T00:00:00.000Z';

export const MEMORY_FLAWS: readonly StoreFlaw[] = [
  {
    title: 'keeps the ledger in a Map of each process',
    caughtBy: ['grants a key to one of many who claim it'],
    spoil: ({ store, peer }) => {
      const keys = new Map<string, string>();
      const own = {
        ...store.ledger,
        claim: async (key: string) => !keys.has(key) && Boolean(keys.set(key, key)),
      };
      return { store: { ...store, ledger: own }, peer };
    },
  },
  {
    title: 'never lets a key expire',
    caughtBy: ['grants a key again once it has expired', 'sweeps the keys that have expired and no other'],
    spoil: spoil('ledger', (sound) => ({
      claim: (key, expiresAt) => sound.claim(key, expiresAt, LONG_AGO),
      sweep: () => sound.sweep(LONG_AGO),
    })),
  },
  {
    title: 'never lets a value expire',
    caughtBy: [
      'keeps a value until it expires or is dropped',
      'sweeps the values that have expired and no other',
    ],
    spoil: spoil('kept', (sound) => ({
      get: (key) => sound.get(key, LONG_AGO),
      sweep: () => sound.sweep(LONG_AGO),
    })),
  },
  {
    title: 'tells everybody to send',
    caughtBy: [
      'has one of many who claim a delivery send it, while the others wait',
      'tells whoever claims what was sent already which message it is',
    ],
    spoil: spoil('deliveries', (sound) => ({
      claim: async (...args) => {
        await sound.claim(...args);
        return { outcome: 'mine' };
      },
    })),
  },
  {
    title: 'takes a delivery that is uncertain for a new one',
    caughtBy: ['calls a delivery uncertain whose sender did not end, for one caller'],
    spoil: spoil('deliveries', (sound) => ({
      claim: async (...args) => {
        const claim = await sound.claim(...args);
        return claim.outcome === 'uncertain' ? { outcome: 'mine' } : claim;
      },
    })),
  },
  {
    title: 'does not let go of a claim',
    caughtBy: ['lets a delivery that was surely not taken be sent, and none that was'],
    spoil: spoil('deliveries', () => ({ release: async () => {} })),
  },
  {
    title: 'looks for a report in the messages of every chat',
    caughtBy: ['finds the messages of a chat that quote a report, as they were last sent'],
    spoil: spoil('deliveries', (sound) => ({
      quoting: async (_chat, report) =>
        (await Promise.all(['one', 'two'].map((chat) => sound.quoting(chat, report)))).flat(),
    })),
  },
  {
    title: 'goes on finding what has lost its quotes',
    caughtBy: ['finds a message no more once it has lost its quotes, and still knows that it was sent'],
    spoil: spoil('deliveries', () => ({ unquote: async () => {} })),
  },
  {
    title: 'never forgets a delivery',
    caughtBy: ['sweeps deliveries that are old and quote nothing that can be changed, and no other'],
    spoil: spoil('deliveries', () => ({ sweep: async () => 0 })),
  },
  {
    title: 'forgets old deliveries whatever they quote',
    caughtBy: ['sweeps deliveries that are old and quote nothing that can be changed, and no other'],
    spoil: spoil('deliveries', (sound) => ({
      sent: (delivery) => sound.sent({ ...delivery, changeableUntil: LONG_AGO }),
    })),
  },
];
