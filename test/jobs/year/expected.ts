import type { Event } from '../../../bot/domain/event.ts';
import type { NewReminder, Offset } from '../../../bot/domain/reminder.ts';
import { daysBetween, instantAt, STEPS, stepOf, stepShowing, wallTable } from './wall-table.ts';
import { coordinator, LATE_SWAPS, PARIS, students, type World, zoneOfNumber } from './world.ts';

/** What somebody should receive: what, who, and the step from which on. */
export interface Expected {
  readonly title: string;
  /** Participant, or "#channel". */
  readonly who: string;
  readonly step: number;
  readonly missed: boolean;
}

/** From one step up to another, nothing runs. */
export interface Outage {
  readonly from: number;
  readonly until: number;
}

/** French public holidays of the year, from the official calendar. */
const HOLIDAYS = new Set([
  ...['2027-11-01', '2027-11-11', '2027-12-25', '2028-01-01', '2028-04-17', '2028-05-01', '2028-05-08'],
  ...['2028-05-25', '2028-06-05', '2028-07-14', '2028-08-15'],
]);

/** Days of the abolition of slavery, by zone. */
const OVERSEAS: Readonly<Record<string, string>> = {
  'Indian/Reunion': '2027-12-20',
  'America/Cayenne': '2028-06-10',
};

/**
 * Who should receive what, found by walking through the half hours of the year and looking at the clocks on the wall:
 * no offset, no rule and no zone is reckoned with.
 */
export function expectedOf(world: World, outage: Outage): readonly Expected[] {
  const told: Expected[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    for (const reminder of world.reminders)
      if (isDueAt(world, reminder, step, step)) told.push(...sentFrom(world, reminder, step, outage));
  }
  return [...told, ...noticesOf(world, told, outage), ...halfMoves()];
}

/** Whether a reminder's time is this step, as the world is at another. */
function isDueAt(world: World, { id, timing }: NewReminder, step: number, seenFrom: number): boolean {
  const { day, time } = wallTable(PARIS);
  const today = day[step] ?? '';
  if (timing.type === 'event') {
    const event = eventAt(world, timing.event, seenFrom);
    return event.status === 'planned' && timing.offsets.some((offset) => isOffset(event, offset, step));
  }
  if (time[step] !== (id === 'autumn' || id === 'spring' ? nightly(step) : timing.at.slice(11))) return false;
  if (seenEarlierToday(step)) return false;
  const since = daysBetween(timing.at.slice(0, 10), today);
  if (since < 0) return false;
  if (id === 'weekly') return since % 7 === 0;
  if (id === 'monthly') return day[step + 48]?.slice(8) === '01';
  return since < 5;
}

/** "02:30", or what the clocks show an hour later on the night without it. */
function nightly(step: number): string {
  return daysWithNight().has(wallTable(PARIS).day[step] ?? '') ? '02:30' : '03:30';
}

let withNight: ReadonlySet<string> | undefined;
function daysWithNight(): ReadonlySet<string> {
  const { day, time } = wallTable(PARIS);
  withNight ??= new Set(day.filter((_, step) => time[step] === '02:30'));
  return withNight;
}

/** Whether the clocks have shown this time already today. */
function seenEarlierToday(step: number): boolean {
  const { day, time } = wallTable(PARIS);
  return [1, 2, 3].some((back) => time[step - back] === time[step] && day[step - back] === day[step]);
}

function isOffset({ start, zone }: Event, offset: Offset, step: number): boolean {
  if ('minutes' in offset) return false;
  const table = wallTable(zone);
  const startDay = table.day[stepOf(Date.parse(start))] ?? '';
  return table.time[step] === offset.at && daysBetween(table.day[step] ?? '', startDay) === offset.days;
}

function sentFrom(world: World, reminder: NewReminder, due: number, outage: Outage): readonly Expected[] {
  const { timing, channels, texts } = reminder;
  const event = timing.type === 'event' ? eventAt(world, timing.event, due) : undefined;
  const start = event === undefined ? STEPS : stepOf(Date.parse(event.start));
  const channel = channels.map(({ channel }) => ({ who: `#${channel}`, zone: PARIS }));
  const people = students.map(({ id }, number) => ({ who: id, zone: zoneOfNumber(number) }));
  return [...channel, ...people].flatMap(({ who, zone }) => {
    const step = awake(due, zone, start);
    const limit = Math.min(step + reminder.catchUpMinutes / 30, start);
    const sent = step >= outage.from && step < outage.until ? outage.until : step;
    const missed = sent >= limit;
    const isStill = missed || (isFor(world, reminder, who, sent) && isDueAt(world, reminder, due, sent));
    const holds = isFor(world, reminder, who, due) && isStill;
    return holds ? [{ title: texts.fr.title, who, step: sent, missed }] : [];
  });
}

/** The first step from then on at which somebody there is not asleep nor on holiday. */
function awake(from: number, zone: string, limit: number): number {
  const { day, time } = wallTable(zone);
  for (let step = from; step < Math.min(limit, STEPS); step += 1) {
    const shown = time[step] ?? '';
    const isHoliday = HOLIDAYS.has(day[step] ?? '') || OVERSEAS[zone] === day[step];
    if (shown >= '08:00' && shown < '20:00' && !isHoliday) return step;
  }
  return from;
}

function isFor(world: World, { audience, timing, id }: NewReminder, who: string, step: number): boolean {
  if (who.startsWith('#')) return true;
  const number = Number(who.slice(1));
  const person = personAt(world, who, step);
  if (id === 'weekly') return !hasReported(world, who, step);
  if (audience.themes !== undefined && number % 3 !== 0) return false;
  const event = timing.type === 'event' ? eventAt(world, timing.event, step) : undefined;
  const { halves, schools } = event?.audience ?? {};
  if (halves !== undefined && !halves.includes(person?.half ?? 'A')) return false;
  return schools === undefined || schools.includes(person?.school ?? '');
}

/** Those who were told before a change hear of it, in their daytime. */
function noticesOf(world: World, told: readonly Expected[], outage: Outage): readonly Expected[] {
  return world.happenings.flatMap((happening) => {
    if (happening.type !== 'event') return [];
    const { event, at } = happening;
    const change = Math.ceil(stepOf(at) / 2) * 2;
    const reminder = world.reminders.find(({ id }) => id === `r-${event.id}`);
    const before = world.events.find(({ id }) => id === event.id);
    const names = new Set(
      told
        .filter(({ title, step, missed }) => title === reminder?.texts.fr.title && step < change && !missed)
        .map(({ who }) => who),
    );
    for (const move of halfMoves())
      if (event.audience.halves?.join() === move.title.at(-1) && move.step < change) names.add(move.who);
    const starts = [event.start, before?.start ?? event.start].map((start) => stepOf(Date.parse(start)));
    return [...names].map((who) => {
      const zone = who.startsWith('#') ? PARIS : zoneOfNumber(Number(who.slice(1)));
      const step = awake(change, zone, Math.min(...starts));
      const sent = step >= outage.from && step < outage.until ? outage.until : step;
      const isTheirs = who.startsWith('#') || reminder === undefined || inHalf(world, event, who, sent);
      const title =
        event.status === 'cancelled' ? 'Annulé' : isTheirs ? 'Changement' : 'Ne vous concerne plus';
      return { title: `${title} : ${event.title}`, who, step: sent, missed: sent >= Math.max(...starts) };
    });
  });
}

/** Those who change half after a reminder of the old one hear of it in the morning: all others change at other times. */
function halfMoves(): readonly Expected[] {
  return LATE_SWAPS.map(([who, day]) => {
    const half = students.find(({ id }) => id === who)?.half === 'A' ? 'B' : 'A';
    const title = `Vous êtes maintenant dans la demi-promotion ${half}`;
    const zone = zoneOfNumber(Number(who.slice(1)));
    return { title, who, step: awake(stepShowing(PARIS, day, '04:00'), zone, STEPS), missed: false };
  });
}

function inHalf(world: World, { audience: { halves } }: Event, who: string, step: number): boolean {
  return halves === undefined || halves.includes(personAt(world, who, step)?.half ?? 'A');
}

function eventAt(world: World, id: string, step: number): Event {
  const changes = world.happenings.flatMap((each) =>
    each.type === 'event' && each.event.id === id && each.at <= instantAt(step) ? [each.event] : [],
  );
  const event = changes.at(-1) ?? world.events.find((each) => each.id === id);
  if (event === undefined) throw new Error(`no event ${id}`);
  return event;
}

function personAt(world: World, id: string, step: number) {
  const changes = world.happenings.flatMap((each) =>
    each.type === 'person' && each.person.id === id && each.at <= instantAt(step) ? [each.person] : [],
  );
  return changes.at(-1) ?? [...students, coordinator].find((each) => each.id === id);
}

function hasReported(world: World, id: string, step: number): boolean {
  return world.happenings.some(
    (each) => each.type === 'report' && each.author === id && each.at <= instantAt(step),
  );
}
