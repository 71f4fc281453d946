import getJoursFeries from '@socialgouv/jours-feries';
import type { Locality } from './locality.ts';

const HALF_A_DAY_MS = 12 * 60 * 60 * 1000;

/**
 * The day on which the abolition of slavery is commemorated, by zone: a public holiday there (Code du travail, art.
 * L. 3422-2), of which the library knows nothing. Saint-Martin has kept 28 May since the circular of 4 May 2018.
 */
const ABOLITION_DAYS: Readonly<Record<string, string>> = {
  'Indian/Mayotte': '04-27',
  'America/Martinique': '05-22',
  'America/Guadeloupe': '05-27',
  'America/Marigot': '05-28',
  'America/Cayenne': '06-10',
  'America/St_Barthelemy': '10-09',
  'Indian/Reunion': '12-20',
};

const KNOWN = new Map<string, ReadonlySet<string>>();

/** Whether a day "2026-12-25" is a French public holiday where somebody is. */
export function isPublicHoliday(day: string, { zone, alsaceMoselle = false }: Locality): boolean {
  if (ABOLITION_DAYS[zone] === day.slice(5)) return true;
  const key = `${day.slice(0, 4)} ${alsaceMoselle}`;
  const known = KNOWN.get(key) ?? holidaysOf(Number(day.slice(0, 4)), alsaceMoselle);
  KNOWN.set(key, known);
  return known.has(day);
}

function holidaysOf(year: number, alsace: boolean): ReadonlySet<string> {
  return new Set(Object.values(getJoursFeries(year, { alsace })).map(dayOf));
}

/** The library counts days of 24 hours from midnight: at noon, no clock change of the machine's zone moves the day. */
function dayOf(midnight: Date): string {
  const noon = new Date(midnight.getTime() + HALF_A_DAY_MS);
  const [month, day] = [noon.getMonth() + 1, noon.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${noon.getFullYear()}-${month}-${day}`;
}
