import type { Wording } from '../wording.ts';
import { dayKey, zonedFormat } from '../zoned-format.ts';

const format = zonedFormat('en-GB');

function hour(instant: Date, zone: string): string {
  const clock = format.clock(instant, zone);
  return `${clock.hour}:${clock.minute}`;
}

export const dates: Wording['dates'] = {
  hour,
  day: format.day,
  span: ({ start, end }, zone, now) => {
    const [from, to] = [new Date(start), new Date(end)];
    const first = `${format.day(from, zone, now)}, ${hour(from, zone)}`;
    if (dayKey(from, zone) === dayKey(to, zone)) return `${first} to ${hour(to, zone)}`;
    return `${first}, to ${format.day(to, zone, now)}, ${hour(to, zone)}`;
  },
  zone: (name) => (name === 'Europe/Paris' ? 'Paris time' : format.zone(name)),
};
