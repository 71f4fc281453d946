import type ICAL from 'ical.js';

/** What calendar programs write; the library loses itself in some of the rest. */
const PARTS = ['BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS'];
const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const BY_MONTH_DAY = ['MONTHLY', 'YEARLY'];
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether every rule of an event is one whose dates the library finds, and ends finding. */
export function isReadable(component: ICAL.Component): boolean {
  return component
    .getAllProperties('rrule')
    .every((property) => isReadableRule(property.getFirstValue() as ICAL.Recur));
}

function isReadableRule({ freq, parts }: ICAL.Recur): boolean {
  const { BYMONTHDAY: days = [], BYMONTH: months = [] } = parts as Readonly<
    Record<string, readonly number[]>
  >;
  return (
    FREQUENCIES.includes(freq) &&
    Object.keys(parts).every((part) => PARTS.includes(part)) &&
    (days.length === 0 || BY_MONTH_DAY.includes(freq)) &&
    months.every((month) => days.every((day) => Math.abs(day) <= (LONGEST[month - 1] ?? 0)))
  );
}
