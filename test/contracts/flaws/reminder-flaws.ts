import { type StoreFlaw, spoil } from './spoil-store.ts';

export const REMINDER_FLAWS: readonly StoreFlaw[] = [
  {
    title: 'numbers the reminders of all editions together',
    caughtBy: ['numbers the reminders of each edition from 1, and gives them back as they were added'],
    spoil: spoil('reminders', (sound) => ({
      byNumber: async (edition, number) =>
        (await sound.byNumber(edition, number)) ?? (await sound.byNumber('2026', number)),
    })),
  },
  {
    title: 'lets the last who changes a reminder win',
    caughtBy: ['lets one of two who change a reminder do so'],
    spoil: spoil('reminders', (sound) => ({
      change: async (reminder, expected, from) => {
        const now = await sound.get(reminder.id);
        return sound.change(reminder, now?.revision ?? expected, from);
      },
    })),
  },
  {
    title: 'forgets from when on a reminder holds',
    caughtBy: ['lists the planned reminders, each with the instant up to which it has its rows'],
    spoil: spoil('reminders', (sound) => ({
      change: (reminder, expected) => sound.change(reminder, expected),
    })),
  },
  {
    title: 'goes back',
    caughtBy: ['never goes back with the instant up to which a reminder has its rows'],
    spoil: spoil('reminders', (sound) => ({
      advance: async (ids, to) => {
        for (const id of ids) {
          const reminder = await sound.get(id);
          if (reminder) await sound.change(reminder, reminder.revision, to);
        }
      },
    })),
  },
  {
    title: 'believes old news',
    caughtBy: ['remembers the latest of an event that people were told'],
    spoil: spoil('reminders', (sound) => ({
      see: (seen) => sound.see({ ...seen, revision: 9 + Date.now() }),
    })),
  },
];
