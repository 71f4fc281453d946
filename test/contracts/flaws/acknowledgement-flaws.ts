import { type StoreFlaw, spoil } from './spoil-store.ts';

export const ACKNOWLEDGEMENT_FLAWS: readonly StoreFlaw[] = [
  {
    title: 'keeps the first answer',
    caughtBy: ['keeps one answer a person and topic, the latest'],
    spoil: spoil('acknowledgements', (sound) => ({
      put: async (answer) => {
        if ((await sound.get(answer.topic, answer.participant)) === undefined) await sound.put(answer);
      },
    })),
  },
  {
    title: 'says that it took an answer back and did not',
    caughtBy: ['takes an answer back, once'],
    spoil: spoil('acknowledgements', () => ({ remove: async () => true })),
  },
  {
    title: 'remembers for ever who asked for quiet',
    caughtBy: ['remembers who asked for quiet, in their edition'],
    spoil: spoil('acknowledgements', (sound) => ({ setQuiet: (id) => sound.setQuiet(id, true) })),
  },
];
