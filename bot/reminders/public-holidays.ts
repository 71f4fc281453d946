import getJoursFeries from '@socialgouv/jours-feries';

const HALF_A_DAY_MS = 12 * 60 * 60 * 1000;

const KNOWN = new Map<number, ReadonlySet<string>>();

/** Whether a day "2026-12-25" is a public holiday in France. */
export function isPublicHoliday(day: string): boolean {
  const year = Number(day.slice(0, 4));
  const known = KNOWN.get(year) ?? holidaysOf(year);
  KNOWN.set(year, known);
  return known.has(day);
}

function holidaysOf(year: number): ReadonlySet<string> {
  return new Set(Object.values(getJoursFeries(year)).map(dayOf));
}

/** The library counts days of 24 hours from midnight: at noon, no clock change of the machine's zone moves the day. */
function dayOf(midnight: Date): string {
  const noon = new Date(midnight.getTime() + HALF_A_DAY_MS);
  const [month, day] = [noon.getMonth() + 1, noon.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${noon.getFullYear()}-${month}-${day}`;
}
