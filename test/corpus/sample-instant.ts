const FIRST_DAY = Date.UTC(2026, 8, 7);
const DAYS = 11 * 5;
const SUMMER_TIME_ENDS = Date.UTC(2026, 9, 25);
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Working days from the first day on, between half past eight and the evening, in the time of Paris. */
export function sampleInstant(rank: number, total: number): string {
  const day = Math.floor((rank * DAYS) / total);
  const firstOfDay = Math.ceil((day * total) / DAYS);
  const date = FIRST_DAY + (Math.floor(day / 5) * 7 + (day % 5)) * DAY_MS;
  const minutes = 8 * 60 + 30 + (rank - firstOfDay) * 73 + ((rank * 7) % 31);
  const offset = date < SUMMER_TIME_ENDS ? '+02:00' : '+01:00';
  return `${new Date(date + minutes * MINUTE_MS).toISOString().slice(0, 19)}${offset}`;
}
