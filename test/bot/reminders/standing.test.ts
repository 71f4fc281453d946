import { expect, it } from 'vitest';
import { standingOf } from '../../../bot/reminders/standing.ts';
import { sampleReminder } from '../../contracts/store/samples.ts';
import { openDesk } from '../desk.ts';
import { camille, edition } from '../sample-edition.ts';

it('keeps what is uncertain of an earlier occurrence among what is to be settled', async () => {
  const desk = await openDesk();
  const { store } = desk.bot.context;
  const timing = {
    type: 'recurrent',
    rule: 'FREQ=WEEKLY',
    at: '2026-11-02T09:00',
    zone: 'Europe/Paris',
  } as const;
  const reminder = await store.reminders.add(sampleReminder({ edition: edition.id, audience: {}, timing }));
  for (const [week, state] of [
    ['2026-11-02', 'uncertain'],
    ['2026-11-09', 'sent'],
  ] as const) {
    const at = `${week}T08:00:00.000Z`;
    await store.sendings.addAll([
      {
        ...{ id: week, edition: edition.id, kind: 'reminder', reminder: reminder.id, occurrence: `@${at}` },
        ...{
          recipient: { type: 'person', participant: camille.id },
          dueAt: at,
          expiresAt: `${week}T20:00:00Z`,
        },
      },
    ]);
    await store.sendings.claim(1, at, `${week}T08:01:00Z`);
    const held = { id: week, attempt: 1, at };
    await store.sendings.settle([
      state === 'sent' ? { ...held, state, chat: 'web', ref: 'x' } : { ...held, state, reason: 'unresolved' },
    ]);
  }
  const { occurrence, uncertain } = await standingOf(store, edition, reminder, undefined);
  expect(occurrence).toBe('@2026-11-09T08:00:00.000Z');
  expect(uncertain.map(({ id }) => id)).toEqual(['2026-11-02']);
  await desk.close();
});
