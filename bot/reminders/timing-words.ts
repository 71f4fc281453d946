import type { Offset, Timing } from '../domain/reminder.ts';
import type { Wording } from '../wording/wording.ts';
import { instantOf } from './wall-clock.ts';

/** When a reminder goes out, as one says it. */
export function timingWords(timing: Timing, { reminder: words }: Wording): string {
  if (timing.type === 'once') return words.dateIn(instantOf(timing.at, timing.zone), timing.zone);
  if (timing.type === 'recurrent') return words.each(timing.rule, timing.at.slice(11));
  return words.enumerate(timing.offsets.map((offset) => offsetWords(offset, words)));
}

function offsetWords(offset: Offset, words: Wording['reminder']): string {
  if ('minutes' in offset) return words.minutesBefore(offset.minutes);
  return words.daysBefore(offset.days, offset.at);
}
