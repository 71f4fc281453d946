/** ISO 8601 instants. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

/** Day in a zone as "2026-11-24": equal for two instants of the same day there. */
export function dayKey(instant: Date, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(instant);
}

/** What a language makes of instants in zones; the sentences are in its own table. */
export function zonedFormat(language: string) {
  return {
    clock: (instant: Date, timeZone: string) => {
      const options = { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
      const parts = new Intl.DateTimeFormat(language, options).formatToParts(instant);
      const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
      return { hour: part('hour'), minute: part('minute') };
    },
    /** With the year when it is not that of `now`. */
    day: (instant: Date, timeZone: string, now: Date): string => {
      const sameYear = dayKey(instant, timeZone).slice(0, 4) === dayKey(now, timeZone).slice(0, 4);
      const year = sameYear ? {} : ({ year: 'numeric' } as const);
      const options = { timeZone, weekday: 'long', day: 'numeric', month: 'long', ...year } as const;
      return new Intl.DateTimeFormat(language, options).format(instant);
    },
    /** By its place, e.g. "heure : La Réunion", "Réunion Time". */
    zone: (timeZone: string): string => {
      const format = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'shortGeneric' });
      return format.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
    },
  };
}
