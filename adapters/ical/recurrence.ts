import type ICAL from 'ical.js';

/** What calendar programs write; the library loses itself in some of the rest. */
const PARTS = ['BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS'];
const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const BY_MONTH_DAY = ['MONTHLY', 'YEARLY'];
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** First to fourth, or last: a fifth or sixth may never come, and the library looks for it through the centuries. */
const FURTHEST_POSITION = 4;

/** Whether every rule of an event is one whose dates the library finds, and ends finding. */
export function isReadable(component: ICAL.Component): boolean {
  const start = component.getFirstPropertyValue('dtstart') as ICAL.Time;
  return component
    .getAllProperties('rrule')
    .map((property) => property.getFirstValue() as ICAL.Recur)
    .every((rule) => isReadableRule(rule) && !isOfLeapYears(rule, start));
}

/** "Each year on 29 February": the library gives 1 March in the other years, where there is no such date. */
function isOfLeapYears({ freq, parts }: ICAL.Recur, { month, day }: ICAL.Time): boolean {
  return freq === 'YEARLY' && Object.keys(parts).length === 0 && month === 2 && day === 29;
}

function isReadableRule({ freq, parts }: ICAL.Recur): boolean {
  const {
    BYMONTHDAY: days = [],
    BYMONTH: months = [],
    BYSETPOS: positions = [],
  } = parts as Readonly<Record<string, readonly number[]>>;
  return (
    FREQUENCIES.includes(freq) &&
    Object.keys(parts).every((part) => PARTS.includes(part)) &&
    (days.length === 0 || BY_MONTH_DAY.includes(freq)) &&
    positions.every((position) => Math.abs(position) <= FURTHEST_POSITION) &&
    months.every((month) => days.every((day) => Math.abs(day) <= (LONGEST[month - 1] ?? 0)))
  );
}
