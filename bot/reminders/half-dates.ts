import { EVENT_KINDS } from '../domain/event.ts';
import type { Store } from '../ports/store.ts';
import { comingHalfDates, type HalfDates } from './half-moves.ts';

/** The dates of the halves of an edition, matter by matter, where something was sent. */
export async function halfDatesOf(
  { events, sendings }: Pick<Store, 'events' | 'sendings'>,
  edition: string,
  now: Date,
): Promise<readonly HalfDates[]> {
  const coming = comingHalfDates(await events.list(edition), now);
  const matters: HalfDates[] = [];
  for (const kind of EVENT_KINDS) {
    const dates = coming.filter((event) => event.kind === kind);
    const sent = await Promise.all(dates.map(({ id }) => sendings.list({ edition, event: id })));
    const all = sent.flat();
    if (all.length > 0) matters.push({ dates, sendings: all });
  }
  return matters;
}
