import type { Event } from '../../../bot/domain/event.ts';
import type { Participant } from '../../../bot/domain/participant.ts';
import type { NewReminder, Timing } from '../../../bot/domain/reminder.ts';
import { edition } from '../../bot/sample-edition.ts';
import type { SeededRandom } from '../../doubles/seeded-random.ts';
import { instantAt, stepShowing, YEAR_START } from './wall-table.ts';

export const PARIS = 'Europe/Paris';
export const CHANNEL = { chat: 'salle', channel: 'général' };

/** Territory and its zone, as anybody would write them down. */
export const ZONES: readonly (readonly [string, string])[] = [
  ['Lozère', PARIS],
  ['La Réunion', 'Indian/Reunion'],
  ['Guyane', 'America/Cayenne'],
  ['Tokyo (Japon)', 'Asia/Tokyo'],
];

export function zoneOfNumber(number: number): string {
  return ZONES[number % ZONES.length]?.[1] ?? PARIS;
}

export const students: readonly Participant[] = Array.from({ length: 60 }, (_, number) => ({
  ...{ id: `p${number}`, edition: edition.id, name: `Élève ${number}`, email: `p${number}@exemple.fr` },
  ...{ role: 'student', school: number % 5 < 3 ? 'ENA' : 'INET', contactable: false, locale: 'fr' },
  placement: {
    ...{ institution: 'préfecture', side: 'state' },
    territory: ZONES[number % ZONES.length]?.[0] ?? '',
  },
  half: Math.floor(number / 4) % 2 === 0 ? 'A' : 'B',
  ...(number % 3 === 0 ? { group: 'g1' } : {}),
}));

export const coordinator: Participant = {
  ...{ id: 'coord', edition: edition.id, name: 'Coordination', email: 'coord@exemple.fr' },
  ...{ role: 'coordinator', contactable: false, locale: 'fr' },
};

/** Something that happens to the world at an instant, ten past three in the night in Paris. */
export type Happening = { readonly at: number } & (
  | { readonly type: 'event'; readonly event: Event }
  | { readonly type: 'person'; readonly person: Participant }
  | { readonly type: 'report'; readonly author: string }
);

export interface World {
  readonly events: readonly Event[];
  readonly reminders: readonly NewReminder[];
  /** In order. */
  readonly happenings: readonly Happening[];
}

const DAYS = [
  ...['2027-09-20', '2027-10-04', '2027-10-18', '2027-10-31', '2027-11-12', '2027-11-25', '2027-12-09'],
  ...['2027-12-27', '2028-01-01', '2028-01-17', '2028-01-31', '2028-02-29', '2028-03-01', '2028-03-14'],
  ...['2028-03-26', '2028-04-10', '2028-04-18', '2028-05-09', '2028-05-26', '2028-06-06', '2028-06-22'],
  ...['2028-07-15', '2028-08-16'],
];

/** Students who change half between the two reminders of a date for their half, which nothing else changes. */
export const LATE_SWAPS = [
  ['p24', '2028-01-12'],
  ['p33', '2028-01-13'],
] as const;

export function makeWorld(random: SeededRandom): World {
  const events = DAYS.map((day, number) => eventOn(`e${number}`, number, day, random));
  const reminders = [...events.map((event, number) => ofEvent(event, number)), ...recurrent()];
  const moves = events.flatMap((event, number) => happeningsOf(event, number, random));
  const reports = students.slice(0, 30).map(({ id }, number) => ({
    ...{ type: 'report', author: id, at: night(dayAfter('2027-09-06', number * 7)) },
  })) satisfies readonly Happening[];
  const swaps = ['p3', 'p4', 'p9'].flatMap((id, number) => swap(id, dayAfter('2027-12-20', number * 60)));
  const late = LATE_SWAPS.flatMap(([id, day]) => swap(id, day));
  const happenings = [...moves, ...reports, ...swaps, ...late].sort((a, b) => a.at - b.at);
  return { events, reminders, happenings };
}

function eventOn(id: string, number: number, day: string, random: SeededRandom): Event {
  const zone = number % 6 === 5 ? 'America/Cayenne' : PARIS;
  const start = instantAt(stepShowing(zone, day, ['09:00', '14:30', '10:00'][random.below(3)] ?? '09:00'));
  return {
    ...{ id, edition: edition.id, kind: 'other', title: `Rendez-vous ${number}`, place: 'Strasbourg' },
    ...{ start: iso(start), end: iso(start + 3 * 3_600_000), zone, speakers: [], documents: [] },
    audience:
      [{}, { halves: ['A'] }, { halves: ['B'] }, { schools: ['INET'], roles: ['student'] }][number % 4] ?? {},
    ...{ attendance: false, status: 'planned', revision: 1, updatedAt: iso(YEAR_START) },
  } as Event;
}

function ofEvent(event: Event, number: number): NewReminder {
  const offsets = [
    { days: 7, at: '09:00' },
    { days: 1, at: '18:00' },
  ];
  const timing: Timing = { type: 'event', event: event.id, offsets };
  const channels = number % 7 === 0 ? [CHANNEL] : [];
  return reminder(`r-${event.id}`, `Rappel ${event.id}`, timing, {
    ...{ channels, route: channels.length > 0 ? 'both' : 'private' },
    audience: number % 5 === 4 ? { themes: ['rural'] } : { roles: ['student'] },
    catchUpMinutes: number % 2 === 0 ? 24 * 60 : 6 * 60,
  });
}

function recurrent(): readonly NewReminder[] {
  const at = (wall: string, rule: string): Timing => ({ type: 'recurrent', at: wall, rule, zone: PARIS });
  const everybody = { audience: { roles: ['student'] } } as const;
  return [
    reminder('weekly', 'Chaque lundi', at('2027-09-06T09:00', 'FREQ=WEEKLY;BYDAY=MO'), {
      audience: { roles: ['student'], unreported: true },
    }),
    reminder('autumn', 'Nuit d’automne', at('2027-10-29T02:30', 'FREQ=DAILY;COUNT=5'), everybody),
    reminder('spring', 'Nuit de printemps', at('2028-03-24T02:30', 'FREQ=DAILY;COUNT=5'), everybody),
    reminder('monthly', 'Fin de mois', at('2027-09-30T10:00', 'FREQ=MONTHLY;BYMONTHDAY=-1'), everybody),
  ];
}

function reminder(id: string, title: string, timing: Timing, changes: Partial<NewReminder>): NewReminder {
  return {
    ...{ id, edition: edition.id, author: coordinator.id, timing, audience: {}, route: 'private' },
    ...{ channels: [], texts: { fr: { title, body: 'À bientôt.' } }, asks: 'nothing', compulsory: true },
    ...{ catchUpMinutes: 24 * 60, status: 'planned', createdAt: iso(YEAR_START), updatedAt: iso(YEAR_START) },
    ...changes,
  } as NewReminder;
}

/** Some events move, before or after they were told of, some are cancelled, some change their place. */
function happeningsOf(event: Event, number: number, random: SeededRandom): readonly Happening[] {
  const day = event.start.slice(0, 10);
  const before = [12, 5, 3][random.below(3)] ?? 5;
  const at = night(dayAfter(day, -before));
  const changed = (changes: Partial<Event>): Happening => ({
    ...{ type: 'event', at },
    event: { ...event, ...changes, updatedAt: iso(at) },
  });
  const shifted = (days: number) => shiftedBy(event, days);
  if (number % 5 === 1) return [changed(shifted(4 + random.below(10)))];
  if (number % 5 === 2 && number > 3) return [changed({ status: 'cancelled' })];
  if (number % 5 === 3) return [changed({ place: 'Paris' })];
  if (number % 5 === 0) return [changed(shiftedHours(event, 2))];
  return [];
}

/** The same hour of another day, where it takes place. */
function shiftedBy({ start, end, zone }: Event, days: number): Pick<Event, 'start' | 'end'> {
  const length = Date.parse(end) - Date.parse(start);
  const table = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const [day = '', time = ''] = table.format(new Date(start)).split(' ');
  const moved = instantAt(stepShowing(zone, dayAfter(day, days), time));
  return { start: iso(moved), end: iso(moved + length) };
}

function shiftedHours({ start, end }: Event, hours: number): Pick<Event, 'start' | 'end'> {
  const moved = (instant: string) => iso(Date.parse(instant) + hours * 3_600_000);
  return { start: moved(start), end: moved(end) };
}

function swap(id: string, day: string): readonly Happening[] {
  return students
    .filter((student) => student.id === id)
    .map((person) => ({
      ...{ type: 'person', at: night(day) },
      person: { ...person, half: person.half === 'A' ? 'B' : 'A' },
    }));
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function night(day: string): number {
  return instantAt(stepShowing(PARIS, day, '03:00')) + 10 * 60_000;
}

export function iso(instant: number): string {
  return new Date(instant).toISOString();
}
