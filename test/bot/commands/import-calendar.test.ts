import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliverReminders } from '../../../jobs/deliver-reminders.ts';
import { sampleReminder } from '../../contracts/store/samples.ts';
import { recordingChat } from '../../jobs/recording-chat.ts';
import { type Desk, formOf, openDesk, textOf } from '../desk.ts';
import { edition, eventOf, nadia } from '../sample-edition.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const events = () => desk.bot.context.store.events.list(edition.id);
const stored = async (id: string) => (await events()).find((event) => event.id === id);

async function bring(content: string, values: Record<string, string> = {}) {
  const form = formOf(await desk.say(nadia, 'agenda importer'));
  const fichier = { name: 'agenda.txt', content: new TextEncoder().encode(content) };
  return textOf(await desk.submit(nadia, form, values, { fichier }));
}

function series(...more: readonly string[]): string {
  return [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:point@x', 'SUMMARY:Point', 'LOCATION:Paris'],
    ...['DTSTART;TZID=Europe/Paris:20261109T090000', 'DTEND;TZID=Europe/Paris:20261109T100000'],
    ...['RRULE:FREQ=WEEKLY;COUNT=4', ...more, 'END:VEVENT', 'END:VCALENDAR'],
  ].join('\r\n');
}

describe('a series in an iCalendar file', () => {
  it('changes its events when it comes in again, and makes none twice', async () => {
    expect(await bring(series())).toContain('4 événements ajoutés, 0 changé');
    expect(await bring(series())).toContain('0 événement ajouté, 0 changé');
    const later = series('EXDATE;TZID=Europe/Paris:20261116T090000').replaceAll('Paris\r', 'Lyon\r');
    expect(await bring(later)).toContain('0 événement ajouté, 4 changés');
    expect(await events()).toHaveLength(5);
    expect(await stored('point-20261109')).toMatchObject({ place: 'Lyon', status: 'planned', revision: 2 });
    expect(await stored('point-20261116')).toMatchObject({ status: 'cancelled', revision: 2 });
  });

  it('takes nothing out that never came in', async () => {
    expect(await bring(series('EXDATE;TZID=Europe/Paris:20261116T090000'))).toContain('3 événements ajoutés');
    expect(await stored('point-20261116')).toBeUndefined();
  });

  it('stays out when it has too many dates, or none in the year, and is listed', async () => {
    const rule = (words: string) => series().replace('FREQ=WEEKLY;COUNT=4', words);
    expect(await bring(rule('FREQ=DAILY'))).toContain('« Point » se répète plus de 200 fois');
    expect(await bring(rule('FREQ=WEEKLY;COUNT=2').replaceAll('202611', '201911'))).toContain(
      'à aucune date de l’année',
    );
    expect(await events()).toHaveLength(1);
  });
});

describe('an event that is known', () => {
  const HALF = eventOf({
    ...{ id: 'jour', access: 'Badge.', attendance: true, audience: { roles: ['student'], halves: ['A'] } },
    ...{ start: '2026-11-03T09:00:00+01:00', end: '2026-11-03T17:00:00+01:00' },
  });
  const csv = (place: string) =>
    `code;titre;début;fin;lieu\njour;Journée déontologie;03/11/2026 9 h;17 h;${place}\n`;

  beforeEach(() => desk.bot.context.store.events.add(HALF));

  it('keeps what the file has no column for: its audience, its access, that it is cancelled', async () => {
    await desk.bot.context.store.events.change({ ...HALF, status: 'cancelled' }, 1);
    expect(await bring(csv('Lyon'))).toContain('1 changé');
    expect(await stored('jour')).toEqual({
      ...{ ...HALF, place: 'Lyon', status: 'cancelled', revision: 3 },
      updatedAt: desk.clock.now().toISOString(),
    });
    await bring(`code;titre;début;fin;statut;public\njour;X;03/11/2026 9 h;17 h;prévu;\n`);
    expect(await stored('jour')).toMatchObject({ status: 'planned', audience: {}, access: 'Badge.' });
  });

  it('waits for a yes when people were told of it, then moves its reminder and tells them', async () => {
    const { store } = desk.bot.context;
    await store.participants.saveAll(
      (await store.participants.list(edition.id)).map((each) =>
        each.role === 'student' ? { ...each, half: 'A' } : each,
      ),
    );
    await store.reminders.add(
      sampleReminder({
        ...{ edition: edition.id, author: nadia.id, route: 'private', channels: [], asks: 'nothing' },
        audience: { roles: ['student'] },
        timing: { type: 'event', event: 'jour', offsets: [{ minutes: 23 * 60 }, { days: 1, at: '18:00' }] },
      }),
    );
    const said: string[] = [];
    const tick = async () => {
      const chat = recordingChat('web');
      const capabilities = { ...chat.capabilities, reachesEverybody: true };
      const job = deliverReminders(desk.bot.context, [{ ...chat, capabilities }]);
      await job.run({ payload: null, attempt: 1, signal: new AbortController().signal });
      said.push(...chat.said);
    };
    const until = async (instant: string) => {
      await desk.clock.advance(Date.parse(instant) - desk.clock.now().getTime());
      await tick();
    };
    await until('2026-11-02T09:00:30Z');
    expect(said).toHaveLength(3);
    await desk.clock.advance(60_000);
    const moved = csv('Lyon').replaceAll('03/11/2026', '04/11/2026');
    const held = await bring(moved);
    expect(held).toMatch(/0 changé.*1 changement attend.*3 personnes.*Changement : Journée déontologie/);
    expect(await stored('jour')).toMatchObject({ place: 'Strasbourg', revision: 1 });
    await tick();
    expect(said).toHaveLength(3);

    expect(await bring(moved, { prevenir: 'yes' })).toContain('1 changé');
    await tick();
    await tick();
    expect(said.slice(3).map((line) => line.split(':')[0])).toHaveLength(3);
    expect(said.slice(3).every((line) => /Change/.test(line))).toBe(true);
    // The evening before is another evening now.
    await until('2026-11-02T17:00:30Z');
    expect(said).toHaveLength(6);
    await until('2026-11-03T17:00:30Z');
    expect(said.length).toBeGreaterThanOrEqual(9);
  });
});
