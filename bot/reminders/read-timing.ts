import { readWallTime } from '../calendar/read-wall-time.ts';
import type { Event } from '../domain/event.ts';
import type { Offset, Timing } from '../domain/reminder.ts';
import { fold } from '../vocabulary.ts';
import { HOME_ZONE } from '../zone-of.ts';
import { readRule } from './rule.ts';
import { wallOf } from './wall-clock.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  a: 1,
  two: 2,
  three: 3,
};
const UNITS: Readonly<Record<string, number>> = {
  ...{ semaine: 7, semaines: 7, week: 7, weeks: 7, jour: 1, jours: 1, day: 1, days: 1 },
};
const MINUTES: Readonly<Record<string, number>> = {
  ...{ heure: 60, heures: 60, hour: 60, hours: 60, minute: 1, minutes: 1 },
};
const DAYS: Readonly<Record<string, string>> = {
  ...{ lundi: 'MO', mardi: 'TU', mercredi: 'WE', jeudi: 'TH', vendredi: 'FR', samedi: 'SA', dimanche: 'SU' },
  ...{ monday: 'MO', tuesday: 'TU', wednesday: 'WE', thursday: 'TH', friday: 'FR' },
};

/** The hour of a reminder of the evening before, and of those that name none. */
const EVENING = '18:00';
const MORNING = '09:00';

const HOUR = '(?: (?:a|at) (.+))?';
const EVE = new RegExp(`^(?:la veille|the day before)${HOUR}$`);
const SAME_DAY = new RegExp(`^(?:le jour meme|the same day)${HOUR}$`);
const BEFORE = new RegExp(`^(\\d+|un|une|deux|trois|a|two|three) (\\p{L}+) (?:avant|before)${HOUR}$`, 'u');
const EACH = new RegExp(`^(?:chaque|tous les|toutes les|every) (\\p{L}+)${HOUR}$`, 'u');
const RULE = /^((?:rrule:)?freq=\S+)(?: (?:a|at) (.+))?$/;

/**
 * When a reminder goes out, as people write it: "une semaine avant à 9 h, la veille à 18 h" for an event; "03/12/2026
 * 18:00"; "chaque lundi à 9 h" or a rule of RFC 5545. In Paris unless the event is elsewhere. Undefined when it is none.
 * @throws TerrainError BAD_RECURRENCE
 */
export function readTiming(words: string, event: Event | undefined, now: Date): Timing | undefined {
  const text = fold(words);
  const recurrent = readRecurrence(text, now);
  if (recurrent !== undefined) return recurrent;
  if (event !== undefined) {
    const parts = text.split(/,| et | and /).map((part) => part.trim());
    const offsets = parts.filter((part) => part !== '').map(readOffset);
    const read = offsets.filter((offset) => offset !== undefined);
    if (read.length > 0 && read.length === offsets.length)
      return { type: 'event', event: event.id, offsets: read };
  }
  const wall = readWallTime(words);
  return wall === undefined ? undefined : { type: 'once', at: `${wall.date}T${wall.time}`, zone: HOME_ZONE };
}

function readOffset(text: string): Offset | undefined {
  const [, eveHour] = EVE.exec(text) ?? [undefined, undefined];
  if (EVE.test(text)) return daysAt(1, eveHour, EVENING);
  if (SAME_DAY.test(text)) return daysAt(0, SAME_DAY.exec(text)?.[1], MORNING);
  const [, number = '', unit = '', hour] = BEFORE.exec(text) ?? [];
  const count = NUMBERS[number] ?? Number(number);
  const days = UNITS[unit];
  const minutes = MINUTES[unit];
  if (days !== undefined) return daysAt(count * days, hour, MORNING);
  return minutes === undefined || hour !== undefined ? undefined : { minutes: count * minutes };
}

function daysAt(days: number, hour: string | undefined, otherwise: string): Offset | undefined {
  const at = hourOf(hour, otherwise);
  return at === undefined ? undefined : { days, at };
}

function hourOf(words: string | undefined, otherwise: string): string | undefined {
  return words === undefined ? otherwise : readWallTime(words, '2000-01-01')?.time;
}

function readRecurrence(text: string, now: Date): Timing | undefined {
  const [, rule, ruleHour] = RULE.exec(text) ?? [];
  const [, name = '', eachHour] = EACH.exec(text) ?? [];
  const day = DAYS[name.replace(/s$/, '')];
  const each = day === undefined ? REGULAR[name] : `FREQ=WEEKLY;BYDAY=${day}`;
  const found = rule === undefined ? each : readRule(rule);
  const at = hourOf(rule === undefined ? eachHour : ruleHour, MORNING);
  if (found === undefined || at === undefined) return undefined;
  const today = wallOf(now, HOME_ZONE).slice(0, 10);
  return { type: 'recurrent', rule: found, at: `${today}T${at}`, zone: HOME_ZONE };
}

const REGULAR: Readonly<Record<string, string>> = {
  ...{ jour: 'FREQ=DAILY', jours: 'FREQ=DAILY', day: 'FREQ=DAILY', semaine: 'FREQ=WEEKLY' },
  ...{ semaines: 'FREQ=WEEKLY', week: 'FREQ=WEEKLY', mois: 'FREQ=MONTHLY', month: 'FREQ=MONTHLY' },
};
