import { minute } from '../store/job-checks.ts';
import { type StoreFlaw, spoil } from './spoil-store.ts';

export const SENDING_FLAWS: readonly StoreFlaw[] = [
  {
    title: 'writes rows under new ids when they are there',
    caughtBy: ['adds each sending once, whatever became of it'],
    spoil: spoil('sendings', (sound) => ({
      addAll: async (sendings) => {
        const known = await Promise.all(sendings.map(({ id }) => sound.get(id)));
        return sound.addAll(sendings.map((each, at) => (known[at] ? { ...each, id: `${each.id}'` } : each)));
      },
    })),
  },
  {
    title: 'looks at the rows before it takes them',
    caughtBy: ['gives each of many sendings to one of two processes that claim at once'],
    spoil: spoil('sendings', (sound) => ({
      claim: async (limit, now, lease) => {
        const waiting = await sound.list({ reminder: 'm1', states: ['due'] });
        await sound.claim(limit, now, lease);
        return waiting.slice(0, limit);
      },
    })),
  },
  {
    title: 'does not look at the time',
    caughtBy: [
      'claims what is due, the longest due first, no more than asked for',
      'gives a claimed sending again when its lease has run out, not before',
    ],
    spoil: spoil('sendings', (sound) => ({
      claim: (limit, _now, lease) => sound.claim(limit, minute(9_999), lease),
    })),
  },
  {
    title: 'forgets to which chat a sending was given',
    caughtBy: ['keeps to which chat a sending was given, until nobody can have taken it'],
    spoil: spoil('sendings', (sound) => ({
      settle: (settlements) => sound.settle(settlements.filter(({ state }) => state !== 'claimed')),
    })),
  },
  {
    title: 'calls everything sent that ended',
    caughtBy: ['writes what came of a sending, which is then never claimed'],
    spoil: spoil('sendings', (sound) => ({
      settle: (settlements) =>
        sound.settle(
          settlements.map(({ id, attempt }) => ({
            ...{ id, attempt, state: 'sent', chat: 'web', ref: 'r1', at: minute(1) },
          })),
        ),
    })),
  },
  {
    title: 'lets anybody end a sending',
    caughtBy: ['lets nobody end a sending that another has claimed since'],
    spoil: spoil('sendings', (sound) => ({
      settle: async (settlements) => {
        for (const settlement of settlements) {
          const held = await sound.get(settlement.id);
          await sound.settle([{ ...settlement, attempt: held?.attempts ?? 0 }]);
        }
      },
    })),
  },
  {
    title: 'forgets the row that goes out again',
    caughtBy: ['writes once what people say of an uncertain one, and adds the row that goes out again'],
    spoil: spoil('sendings', (sound) => ({ resolve: (id, said, at) => sound.resolve(id, said, at) })),
  },
  {
    title: 'lets people say twice what became of a sending',
    caughtBy: ['writes once what people say of an uncertain one, and adds the row that goes out again'],
    spoil: spoil('sendings', (sound) => ({
      resolve: async (...args) => {
        await sound.resolve(...args);
        return true;
      },
    })),
  },
  {
    title: 'cancels nothing',
    caughtBy: ['cancels what waits of a reminder, and nothing that may have been taken'],
    spoil: spoil('sendings', () => ({ cancel: async () => 1 })),
  },
  {
    title: 'lists all that is known of an event, whatever was asked for',
    caughtBy: ['lists and counts the sendings of a reminder, or of an event'],
    spoil: spoil('sendings', (sound) => ({ list: () => sound.list({ edition: '2026', event: 'senat' }) })),
  },
  {
    title: 'looks again at once',
    caughtBy: ['says when a sending may next be claimed: at its due time or at the end of a lease'],
    spoil: spoil('sendings', () => ({ nextWake: async () => minute(0) })),
  },
];
