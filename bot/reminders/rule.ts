import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { TerrainError } from '../errors.ts';

/** What of RFC 5545 a recurrence may say. Times of day come from its beginning. */
const PARTS: Readonly<Record<string, RegExp>> = {
  FREQ: /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d?$/,
  COUNT: /^[1-9]\d{0,2}$/,
  UNTIL: /^\d{8}$/,
  BYDAY: /^(?:[+-]?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:[+-]?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU))*$/,
  BYMONTHDAY: /^-?(?:[1-9]|[12]\d|3[01])(?:,-?(?:[1-9]|[12]\d|3[01]))*$/,
  BYMONTH: /^(?:[1-9]|1[0-2])(?:,(?:[1-9]|1[0-2]))*$/,
};

/**
 * The rule in its canonical spelling, e.g. "FREQ=WEEKLY;BYDAY=MO,TH".
 * @throws TerrainError BAD_RECURRENCE when it is none, or says more than the subset
 */
export function readRule(words: string): string {
  const rule = words
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '');
  const parts = rule.split(';').map((part) => part.split('='));
  const names = parts.map(([name = '']) => name);
  const isKnown = parts.every(
    ([name = '', value = '', more]) => more === undefined && PARTS[name]?.test(value),
  );
  if (!isKnown || !names.includes('FREQ') || new Set(names).size < names.length)
    throw new TerrainError('BAD_RECURRENCE', { rule: words });
  return rule;
}

/** Months of recurrences that are kept: a tick looks at the same ones again and again. */
const KEPT = 500;
const MONTHS = new Map<string, readonly string[]>();

/**
 * Wall times of a recurrence between two wall times, both included. Counted on the calendar alone: which instant a wall
 * time is, the night of a clock change included, is the zone's matter.
 * @param from its first wall time, "2026-11-02T09:00"
 */
export function wallTimes(rule: string, from: string, after: string, until: string): readonly string[] {
  const first = Temporal.PlainYearMonth.from(after.slice(0, 7));
  const { months } = first.until(Temporal.PlainYearMonth.from(until.slice(0, 7)), { largestUnit: 'month' });
  return Array.from({ length: Math.max(0, months) + 1 }, (_, index) => first.add({ months: index }))
    .flatMap((month) => monthOf(rule, from, month))
    .filter((wall) => wall >= after && wall <= until);
}

function monthOf(rule: string, from: string, month: Temporal.PlainYearMonth): readonly string[] {
  const key = `${rule} ${from} ${month}`;
  const known = MONTHS.get(key);
  if (known !== undefined) return known;
  if (MONTHS.size >= KEPT) MONTHS.clear();
  const start = Temporal.PlainDateTime.from(from).toString({ smallestUnit: 'second' });
  const rruleString = `DTSTART;TZID=UTC:${start.replace(/[-:]/g, '')}\nRRULE:${untilEndOfDay(rule)}`;
  const recurrence = new RRuleTemporal({ temporal: Temporal, rruleString });
  const end = month.add({ months: 1 });
  const times = recurrence
    .between(new Date(`${month}-01T00:00Z`), new Date(`${end}-01T00:00Z`), true)
    .map((time) => time.toPlainDateTime().toString({ smallestUnit: 'minute' }))
    .filter((wall) => wall.startsWith(String(month)));
  MONTHS.set(key, times);
  return times;
}

/** A day alone would end the rule at its midnight. */
function untilEndOfDay(rule: string): string {
  return rule.replace(/UNTIL=(\d{8})/, 'UNTIL=$1T235959Z');
}
