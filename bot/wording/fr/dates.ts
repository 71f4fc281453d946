import { NBSP } from '../typography.ts';
import type { Span } from '../zoned-format.ts';
import { dayKey, zonedFormat } from '../zoned-format.ts';

const format = zonedFormat('fr-FR');

/** "9 h 30", or "9 h". */
function hour(instant: Date, zone: string): string {
  const { hour: h, minute } = format.clock(instant, zone);
  return `${Number(h)}${NBSP}h${minute === '00' ? '' : `${NBSP}${minute}`}`;
}

/** "mercredi 13 janvier"; with the year when it is not that of `now`. */
function day(instant: Date, zone: string, now: Date): string {
  return format
    .day(instant, zone, now)
    .replace(/\b1 /, '1er ')
    .replace(/(\d(?:er)?) /, `$1${NBSP}`);
}

/** "mercredi 13 janvier, de 9 h 30 à 17 h 30", or from one day to another, in the hours of a zone. */
function span({ start, end }: Span, zone: string, now: Date): string {
  const [from, to] = [new Date(start), new Date(end)];
  if (dayKey(from, zone) === dayKey(to, zone))
    return `${day(from, zone, now)}, de ${hour(from, zone)} à ${hour(to, zone)}`;
  return `du ${day(from, zone, now)}, ${hour(from, zone)}, au ${day(to, zone, now)}, ${hour(to, zone)}`;
}

/** "heure de Paris", "heure : La Réunion". */
function zone(name: string): string {
  return name === 'Europe/Paris' ? 'heure de Paris' : format.zone(name).replace(' : ', `${NBSP}: `);
}

/** Dates and hours as one says them. */
export const dates = { day, hour, span, zone };
