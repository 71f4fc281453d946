import { type StoreFlaw, spoil } from './spoil-store.ts';

export const EDITION_FLAWS: readonly StoreFlaw[] = [
  {
    title: 'loses the themes of an edition',
    caughtBy: ['gives back an edition as it was added'],
    spoil: spoil('editions', (sound) => ({
      async get(id) {
        const edition = await sound.get(id);
        return edition && { ...edition, themes: [] };
      },
    })),
  },
  {
    title: 'adds an edition before its calendar',
    caughtBy: ['adds an edition and its calendar, or neither'],
    spoil: (subject) =>
      spoil('editions', (sound) => ({
        async add(edition, calendar = []) {
          await sound.add(edition);
          for (const event of calendar) await subject.store.events.add(event);
        },
      }))(subject),
  },
  {
    title: 'does not tell of a second edition of an id',
    caughtBy: ['refuses a second edition of the same id and keeps the first'],
    spoil: spoil('editions', (sound) => ({ add: (edition) => sound.add(edition).catch(() => {}) })),
  },
  {
    title: 'lists the oldest first',
    caughtBy: ['lists editions, the latest created first'],
    spoil: spoil('editions', (sound) => ({ list: async () => [...(await sound.list())].reverse() })),
  },
  {
    title: 'ignores a change of status',
    caughtBy: [
      'changes the status of an edition and nothing else',
      'refuses to change the status of an edition that is not there',
    ],
    spoil: spoil('editions', () => ({ setStatus: async () => {} })),
  },
];

export const PARTICIPANT_FLAWS: readonly StoreFlaw[] = [
  {
    title: 'looks for an address in one edition alone',
    caughtBy: ['gives back participants by id and by address', 'lets one address be in two editions'],
    spoil: spoil('participants', (sound) => ({ byEmail: (_edition, email) => sound.byEmail('2026', email) })),
  },
  {
    title: 'keeps what a newer record leaves out',
    caughtBy: ['replaces a participant whose id is known, what is left out included'],
    spoil: spoil('participants', (sound) => ({
      async saveAll(people) {
        const former = await Promise.all(people.map(({ id }) => sound.get(id)));
        await sound.saveAll(people.map((person, index) => ({ ...former[index], ...person })));
      },
    })),
  },
  {
    title: 'saves people one by one',
    caughtBy: [
      'saves none of a list when one would share the address of another',
      'lets two participants exchange their addresses',
    ],
    spoil: spoil('participants', (sound) => ({
      async saveAll(people) {
        for (const person of people) await sound.saveAll([person]);
      },
    })),
  },
  {
    title: 'sorts as a dictionary does',
    caughtBy: ['lists the participants of an edition by name in code units, then by id'],
    spoil: spoil('participants', (sound) => ({
      list: async (edition) =>
        [...(await sound.list(edition))].sort((a, b) => a.name.localeCompare(b.name, 'fr')),
    })),
  },
];

export const RECORD_FLAWS: readonly StoreFlaw[] = [
  {
    title: 'sorts corrections by their ids',
    caughtBy: ['lists the corrections of a theme in the order in which they were added'],
    spoil: spoil('corrections', (sound) => ({
      list: async (edition, theme) =>
        [...(await sound.list(edition, theme))].sort((a, b) => (a.id < b.id ? -1 : 1)),
    })),
  },
  {
    title: 'says that it undid what it did not',
    caughtBy: ['undoes a correction once and keeps it', 'no longer lists a correction that was undone'],
    spoil: spoil('corrections', () => ({ undo: async () => true })),
  },
  {
    title: 'takes for the latest the version that sorts last as text',
    caughtBy: ['gives back each version of a synthesis, and the latest'],
    spoil: spoil('syntheses', (sound) => ({ latest: (edition, theme) => sound.get(edition, theme, 2) })),
  },
  {
    title: 'passes over a version that is there already',
    caughtBy: ['refuses a version that the theme has already and keeps the first'],
    spoil: spoil('syntheses', (sound) => ({ add: (record) => sound.add(record).catch(() => {}) })),
  },
  {
    title: 'takes how solid subjects are for that of the latest version',
    caughtBy: ['adds to a version how solid its subjects are, and to no other'],
    spoil: spoil('syntheses', (sound) => ({
      async setSolidity(edition, theme, version, solidity) {
        const latest = await sound.latest(edition, theme);
        await sound.setSolidity(edition, theme, latest?.version ?? version, solidity);
      },
    })),
  },
  {
    title: 'lists the audit as it was written',
    caughtBy: ['lists the audit of an edition, the latest first, up to the limit'],
    spoil: spoil('audit', (sound) => ({
      list: async (edition, limit) => [...(await sound.list(edition, 100))].reverse().slice(0, limit),
    })),
  },
];
