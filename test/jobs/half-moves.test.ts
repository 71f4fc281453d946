import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Half, Participant } from '../../bot/domain/participant.ts';
import type { Sending } from '../../bot/domain/sending.ts';
import type { Message } from '../../bot/message.ts';
import { halfMoves } from '../../bot/reminders/half-moves.ts';
import { deliverReminders } from '../../jobs/deliver-reminders.ts';
import { type Desk, openDesk, textOf } from '../bot/desk.ts';
import { camille, edition, eventOf, malik, nadia } from '../bot/sample-edition.ts';
import { sampleReminder } from '../contracts/store/samples.ts';
import { recordingChat } from './recording-chat.ts';

const HOUR_MS = 3_600_000;
const SENATE = eventOf({
  ...{
    id: 'senat',
    kind: 'parliament',
    title: 'Journée au Sénat',
    place: 'Luxembourg',
    access: 'Vaugirard.',
  },
  ...{ start: '2026-11-09T09:30:00+01:00', end: '2026-11-09T17:00:00+01:00', audience: { halves: ['A'] } },
});
const ASSEMBLY = eventOf({
  ...{
    id: 'an',
    kind: 'parliament',
    title: 'Journée à l’Assemblée',
    place: 'Bourbon',
    access: 'Quai d’Orsay.',
  },
  ...{ start: '2026-11-09T10:00:00+01:00', end: '2026-11-09T18:00:00+01:00', audience: { halves: ['B'] } },
});

let desk: Desk;
let received: { readonly who: string; readonly said: string }[];
let isOpen: boolean;

beforeEach(async () => {
  desk = await openDesk();
  received = [];
  isOpen = true;
  const { store } = desk.bot.context;
  for (const event of [SENATE, ASSEMBLY]) {
    await store.events.add(event);
    await store.reminders.add(
      sampleReminder({
        ...{ id: `r-${event.id}`, edition: edition.id, author: nadia.id, route: 'private', channels: [] },
        ...{ asks: 'nothing', audience: { roles: ['student'] } },
        timing: { type: 'event', event: event.id, offsets: [{ days: 7, at: '11:00' }] },
      }),
    );
  }
  await put(camille, 'A');
  await put(malik, 'B');
  await until('2026-11-02T10:00:10Z');
});
afterEach(() => desk.close());

function put(person: Participant, half: Half): Promise<unknown> {
  return desk.bot.context.store.participants.saveAll([{ ...person, half }]);
}

async function until(instant: string): Promise<void> {
  await desk.clock.advance(Date.parse(instant) - desk.clock.now().getTime());
  await tick();
}

async function tick(): Promise<void> {
  const keys = new Set<string>();
  const chat = recordingChat('web', {
    deliver: async (target, message, key) => {
      if (!isOpen) throw new Error('ECONNREFUSED');
      if (target.type === 'person' && !keys.has(key))
        received.push({ who: target.participant, said: saidBy(message) });
      keys.add(key);
      return { chat: 'web', id: key };
    },
  });
  const capabilities = { ...chat.capabilities, reachesEverybody: true };
  const job = deliverReminders(desk.bot.context, [{ ...chat, capabilities }]);
  await job.run({ payload: null, attempt: 1, signal: new AbortController().signal });
}

function saidBy(message: Message): string {
  return textOf({ type: 'message', visibility: 'private', message });
}

function sent(kind: Sending['kind'], endedAt: string): Omit<Sending, 'id'> {
  return {
    ...{ edition: edition.id, kind, reminder: 'r-senat', occurrence: 'envoi/1', event: 'senat', endedAt },
    ...{ recipient: { type: 'person', participant: camille.id }, dueAt: endedAt, expiresAt: SENATE.start },
    ...{ state: 'sent', attempts: 1, chat: 'web' },
  };
}

function moves(who: Participant): readonly string[] {
  return received
    .filter((each) => each.who === who.id && each.said.includes('maintenant'))
    .map((m) => m.said);
}

describe('somebody who changes half after the reminder of the old one', () => {
  it('is told once of the new place, hour and access, and nothing of the other half', async () => {
    expect(received.map(({ who }) => who).sort()).toEqual(['camille', 'malik']);
    await put(camille, 'B');
    await tick();
    await tick();
    await until('2026-11-03T08:00:00Z');
    const [said = '', ...more] = moves(camille);
    expect(more).toEqual([]);
    expect(said).toContain('demi-promotion B');
    for (const own of ['Journée à l’Assemblée', 'Bourbon', 'Quai d’Orsay.', '10 h'])
      expect(said).toContain(own);
    expect(said).not.toMatch(/Sénat|Luxembourg|Vaugirard/);
    expect(moves(malik)).toEqual([]);
  });

  it('is told again on each further change, and sent no reminder of the old half', async () => {
    for (const half of ['B', 'A', 'B'] as const) {
      await put(camille, half);
      await desk.clock.advance(HOUR_MS);
      await tick();
    }
    expect(moves(camille).map((said) => /demi-promotion ([AB])/.exec(said)?.[1])).toEqual(['B', 'A', 'B']);
  });

  it('hears nothing when they are back before anything went out', async () => {
    await until('2026-11-02T22:00:00Z');
    await put(camille, 'B');
    await tick();
    await put(camille, 'A');
    await until('2026-11-03T08:00:00Z');
    expect(moves(camille)).toEqual([]);
    await put(camille, 'B');
    await tick();
    expect(moves(camille)).toHaveLength(1);
  });

  it('is told once though the chat was away', async () => {
    await put(camille, 'B');
    isOpen = false;
    await tick().catch(() => {});
    await desk.clock.advance(HOUR_MS);
    isOpen = true;
    await tick();
    await tick();
    expect(moves(camille)).toHaveLength(1);
  });

  it('is told that the date is not known where the new half has none', async () => {
    const { store } = desk.bot.context;
    await store.events.change({ ...ASSEMBLY, status: 'cancelled' }, 1);
    await put(camille, 'B');
    await tick();
    expect(moves(camille)[0]).toContain('n’est pas encore connue');
  });

  it('is told when the new date changes, and nothing more of the old one', async () => {
    const { store } = desk.bot.context;
    await tick();
    await put(camille, 'B');
    await tick();
    await desk.clock.advance(HOUR_MS);
    received = [];
    await store.events.change(
      { ...ASSEMBLY, place: 'Petit hôtel', updatedAt: desk.clock.now().toISOString() },
      1,
    );
    await store.events.change(
      { ...SENATE, status: 'cancelled', updatedAt: desk.clock.now().toISOString() },
      1,
    );
    await tick();
    await tick();
    expect(received.map(({ who }) => who).sort()).toEqual(['camille', 'malik']);
    for (const { said } of received) expect(said).toContain('Petit hôtel');
  });

  it('is not told again when somebody says that the reminder of the old one had arrived', async () => {
    const confirmed: Sending = {
      ...{ ...sent('reminder', '2026-11-02T12:00:00Z'), id: 'r' },
      ...{ reason: 'confirmed', triedAt: '2026-11-02T10:00:00Z' },
    };
    const moved = { ...sent('notice', '2026-11-02T11:00:00Z'), id: 'm', occurrence: 'half-B-1' };
    const matter = { dates: [SENATE, ASSEMBLY], sendings: [confirmed, moved] };
    const now = new Date('2026-11-02T13:00:00Z');
    expect(halfMoves(edition, [{ ...camille, half: 'B' }], matter, now)).toEqual([]);
  });

  it('is not bothered when nothing of the old half had gone out', async () => {
    const { store } = desk.bot.context;
    await store.participants.saveAll([{ ...camille, id: 'late', email: 'late@exemple.fr', half: 'A' }]);
    await tick();
    await store.participants.saveAll([{ ...camille, id: 'late', email: 'late@exemple.fr', half: 'B' }]);
    await tick();
    expect(received.filter(({ who }) => who === 'late')).toEqual([]);
  });

  it('is named before another split is taken', async () => {
    const said = textOf(await desk.say(nadia, 'demi-promotions proposer'));
    const names = /apprendront leur nouvelle date\..*?text":"([^"]*)"/.exec(said)?.[1] ?? '';
    const moved = ['camille', 'malik'].filter((id) => names.toLowerCase().includes(id));
    const before: Readonly<Record<string, Half>> = { camille: 'A', malik: 'B' };
    const { click } = desk;
    const proposal = await desk.say(nadia, 'demi-promotions proposer');
    const take =
      proposal.type === 'message'
        ? proposal.message.blocks.flatMap((b) => (b.type === 'buttons' ? b.buttons : []))
        : [];
    const [button] = take;
    if (button === undefined) throw new Error('nothing to take');
    await click(nadia, button);
    const people = await desk.bot.context.store.participants.list(edition.id);
    const changed = people.filter(({ id, half }) => before[id] !== undefined && before[id] !== half);
    expect(moved).toEqual(changed.map(({ id }) => id).sort());
    await tick();
    for (const { id } of changed) expect(received.filter((m) => m.who === id)).toHaveLength(2);
  });
});
