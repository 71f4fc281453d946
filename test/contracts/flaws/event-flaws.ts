import { type StoreFlaw, spoil } from './spoil-store.ts';

export const EVENT_FLAWS: readonly StoreFlaw[] = [
  {
    title: 'takes the events of all editions for those of one',
    caughtBy: ['gives back an event as it was added, in its edition alone'],
    spoil: spoil('events', (sound) => ({ get: (_edition, id) => sound.get('2026', id) })),
  },
  {
    title: 'does not tell of a second event of an id',
    caughtBy: ['refuses a second event of an id and keeps the first'],
    spoil: spoil('events', (sound) => ({ add: (event) => sound.add(event).catch(() => {}) })),
  },
  {
    title: 'sorts by what the start looks like',
    caughtBy: ['lists the events of an edition by the instant of their start, then by id in code units'],
    spoil: spoil('events', (sound) => ({
      list: async (edition) => [...(await sound.list(edition))].sort((a, b) => (a.start < b.start ? -1 : 1)),
    })),
  },
  {
    title: 'believes the revision of who changes an event',
    caughtBy: ['changes an event of the revision that was read, which then is one more'],
    spoil: spoil('events', (sound) => ({
      change: async (event, expected) => {
        await sound.change(event, expected);
        return event;
      },
    })),
  },
  {
    title: 'lets the last who changes an event win',
    caughtBy: ['refuses to change an event that was changed meanwhile, or that is not there'],
    spoil: spoil('events', (sound) => ({
      change: async (event) => {
        const now = await sound.get(event.edition, event.id);
        return sound.change(event, now?.revision ?? 1);
      },
    })),
  },
  {
    title: 'gives a revision to what says the same',
    caughtBy: ['saves what an import brings: new ones, changed ones, and passes over the same'],
    spoil: spoil('events', (sound) => ({
      saveAll: async (events) => {
        let changed = 0;
        for (const event of events) {
          const known = await sound.get(event.edition, event.id);
          if (known === undefined) await sound.add(event);
          else await sound.change(event, known.revision);
          changed += known === undefined ? 0 : 1;
        }
        return { added: events.length - changed, changed };
      },
    })),
  },
  {
    title: 'saves events one by one',
    caughtBy: ['saves nothing of an import of which one event is in no edition'],
    spoil: spoil('events', (sound) => ({
      saveAll: async (events) => {
        for (const event of events) await sound.saveAll([event]);
        return { added: events.length, changed: 0 };
      },
    })),
  },
];
