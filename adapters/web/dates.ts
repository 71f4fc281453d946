import type { Locale } from '../../bot/domain/participant.ts';

const TIME_ZONE = 'Europe/Paris';
const TAGS: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' };
const NBSP = '\u00a0';

/** "9 h 05", "9 h", or "09:05". */
export function timeOf(iso: string, locale: Locale): string {
  const parts = new Intl.DateTimeFormat(TAGS[locale], {
    timeZone: TIME_ZONE,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(iso));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  if (locale === 'en') return `${part('hour')}:${part('minute')}`;
  const minutes = part('minute') === '00' ? '' : `${NBSP}${part('minute')}`;
  return `${Number(part('hour'))}${NBSP}h${minutes}`;
}

/** "mardi 24 novembre"; with the year when it is not the one of `now`. */
export function dayOf(iso: string, locale: Locale, now: Date): string {
  const sameYear = yearOf(new Date(iso)) === yearOf(now);
  const text = new Intl.DateTimeFormat(TAGS[locale], {
    timeZone: TIME_ZONE,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(!sameYear && { year: 'numeric' }),
  }).format(new Date(iso));
  return locale === 'fr' ? text.replace(/\b1 /, `1er${NBSP}`) : text;
}

/** "mardi 24 novembre, 9 h 05". */
export function momentOf(iso: string, locale: Locale, now: Date): string {
  return `${dayOf(iso, locale, now)}, ${timeOf(iso, locale)}`;
}

/** Day in Paris as "2026-11-24": equal for two instants of the same day. */
export function dayKey(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE }).format(instant);
}

function yearOf(instant: Date): string {
  return dayKey(instant).slice(0, 4);
}
