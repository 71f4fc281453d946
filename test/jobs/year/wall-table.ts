/** Half hours of the school year and what the clocks of a zone show at each, asked of Intl alone. */
export const STEP_MS = 30 * 60_000;
export const YEAR_START = Date.parse('2027-08-31T22:00:00Z');
export const YEAR_DAYS = 366;
export const STEPS = (YEAR_DAYS + 1) * 48;

export interface WallTable {
  /** "2027-09-01" by step. */
  readonly day: readonly string[];
  /** "09:30" by step. */
  readonly time: readonly string[];
}

const TABLES = new Map<string, WallTable>();

export function wallTable(zone: string): WallTable {
  const known = TABLES.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const shown = Array.from({ length: STEPS }, (_, step) => format.format(instantAt(step)));
  const table = {
    day: shown.map((text) => text.slice(0, 10)),
    time: shown.map((text) => text.slice(11, 16)),
  };
  TABLES.set(zone, table);
  return table;
}

export function instantAt(step: number): number {
  return YEAR_START + step * STEP_MS;
}

export function stepOf(instant: number): number {
  return (instant - YEAR_START) / STEP_MS;
}

/** The first step at which the clocks of a zone show this. */
export function stepShowing(zone: string, day: string, time: string): number {
  const table = wallTable(zone);
  const step = table.day.findIndex((shown, at) => shown === day && (table.time[at] ?? '') >= time);
  if (step < 0) throw new Error(`the year has no ${day} ${time} in ${zone}`);
  return step;
}

export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000;
}
