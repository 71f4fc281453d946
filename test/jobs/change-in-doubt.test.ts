import { expect, it } from 'vitest';
import { deliverReminders } from '../../jobs/deliver-reminders.ts';
import { openDesk, textOf } from '../bot/desk.ts';
import { camille, edition, eventOf, nadia } from '../bot/sample-edition.ts';
import { sampleReminder } from '../contracts/store/samples.ts';
import { recordingChat } from './recording-chat.ts';

const MINUTE_MS = 60_000;

it('tells of a change those whose reminder a chat may have taken before it, and is trying again', async () => {
  const desk = await openDesk();
  const { store } = desk.bot.context;
  const day = eventOf({
    id: 'jour',
    title: 'Jour',
    place: 'Ancien lieu',
    start: '2026-11-09T09:30:00+01:00',
  });
  await store.events.add(day);
  await store.reminders.add(
    sampleReminder({
      ...{ id: 'r', edition: edition.id, author: nadia.id, route: 'private', channels: [], asks: 'nothing' },
      audience: { participants: [camille.id] },
      timing: { type: 'event', event: day.id, offsets: [{ days: 7, at: '11:00' }] },
    }),
  );
  const taken = new Map<string, string>();
  let answers = false;
  const { capabilities } = recordingChat('web');
  const chat = recordingChat('web', {
    capabilities: { ...capabilities, reachesEverybody: true, remembersItself: true },
    deliver: async (_, message, key) => {
      if (!taken.has(key)) taken.set(key, textOf({ type: 'message', visibility: 'private', message }));
      if (!answers) throw new Error('ECONNRESET');
      return { chat: 'web', id: key };
    },
  });
  const tick = async (ms: number) => {
    await desk.clock.advance(ms);
    const job = deliverReminders(desk.bot.context, [chat]);
    await job.run({ payload: null, attempt: 1, signal: new AbortController().signal });
  };
  await tick(Date.parse('2026-11-02T10:00:10Z') - desk.clock.now().getTime());
  const updatedAt = desk.clock.now().toISOString();
  await desk.clock.advance(MINUTE_MS / 4);
  await store.events.change({ ...day, place: 'Nouveau lieu', updatedAt }, 1);
  await tick(MINUTE_MS / 60);
  answers = true;
  for (let round = 0; round < 3; round += 1) await tick(10 * MINUTE_MS);
  expect([...taken.values()].filter((said) => said.includes('Nouveau lieu'))).toHaveLength(1);
  await desk.close();
});
