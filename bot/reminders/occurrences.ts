import type { Event } from '../domain/event.ts';
import type { Occurrence, Offset, Reminder } from '../domain/reminder.ts';
import { wallTimes } from './rule.ts';
import { daysBefore, instantOf, wallOf } from './wall-clock.ts';

const MINUTE_MS = 60_000;
/** More than any clock change moves a wall time. */
const DAY_MS = 24 * 60 * MINUTE_MS;

/**
 * When a reminder goes out after one instant and up to another, earliest first. None when its event is cancelled, or is
 * not there.
 * @param event the event that it is for, as it is now
 */
export function occurrences(
  { timing }: Pick<Reminder, 'timing'>,
  event: Event | undefined,
  after: Date,
  until: Date,
): readonly Occurrence[] {
  const all = timing.type === 'event' ? ofEvent(timing.offsets, event) : ofWall(timing, after, until);
  return all
    .filter(({ due }) => due > after && due <= until)
    .sort((a, b) => a.due.getTime() - b.due.getTime());
}

/** Whether an occurrence still is one: the reminder was not postponed, nor its event moved or cancelled. */
export function isCurrent(
  reminder: Pick<Reminder, 'timing'>,
  event: Event | undefined,
  key: string,
): boolean {
  const due = dueOf(key);
  if (due === undefined) return false;
  const before = new Date(due.getTime() - 1);
  return occurrences(reminder, event, before, due).some((occurrence) => occurrence.key === key);
}

/** The instant in a key: "7d18:00@2026-12-02T17:00:00.000Z". */
export function dueOf(key: string): Date | undefined {
  const [, instant = ''] = key.split('@');
  const due = new Date(instant);
  return Number.isNaN(due.getTime()) ? undefined : due;
}

function ofEvent(offsets: readonly Offset[], event: Event | undefined): readonly Occurrence[] {
  if (event === undefined || event.status === 'cancelled') return [];
  const start = new Date(event.start);
  return offsets
    .map((offset) => occurrence(nameOf(offset), before(event, offset)))
    .filter(({ due }) => due <= start);
}

function before(event: Event, offset: Offset): Date {
  if ('minutes' in offset) return new Date(Date.parse(event.start) - offset.minutes * MINUTE_MS);
  return daysBefore(event.start, offset.days, offset.at, event.zone);
}

/** "7d18:00" or "120m". */
function nameOf(offset: Offset): string {
  return 'minutes' in offset ? `${offset.minutes}m` : `${offset.days}d${offset.at}`;
}

function ofWall(
  timing: Exclude<Reminder['timing'], { type: 'event' }>,
  after: Date,
  until: Date,
): readonly Occurrence[] {
  const { at, zone } = timing;
  if (timing.type === 'once') return [occurrence('once', instantOf(at, zone))];
  const from = wallOf(new Date(after.getTime() - DAY_MS), zone);
  const to = wallOf(new Date(until.getTime() + DAY_MS), zone);
  return wallTimes(timing.rule, at, from, to).map((wall) => occurrence('each', instantOf(wall, zone)));
}

function occurrence(name: string, due: Date): Occurrence {
  return { key: `${name}@${due.toISOString()}`, due };
}
