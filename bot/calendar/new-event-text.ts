import type { CommandRun } from '../command.ts';
import { HALVES } from '../domain/participant.ts';
import { notOver } from './agenda.ts';
import type { EventText } from './event-text.ts';
import { textOfEvent } from './text-of-event.ts';

/**
 * What the form of a new event holds when it opens: nothing, or, for the day of one half, words to begin with and the
 * hours of the other half's.
 */
export async function newEventText(run: CommandRun): Promise<EventText> {
  const half = HALVES.find((one) => one === run.options.demi);
  if (half === undefined) return {};
  const { agenda, eventForm } = run.wording;
  const twin = await twinText(run, half);
  const [here, there] = half === 'A' ? eventForm.halfDays : [...eventForm.halfDays].reverse();
  const words = here?.place === twin.place ? there : here;
  return {
    ...{ ...words, kind: 'parliament', access: eventForm.halfAccess, attendance: 'yes' },
    ...(twin.start === undefined ? {} : { start: twin.start }),
    ...(twin.end === undefined ? {} : { end: twin.end }),
    audience: `${agenda.roles.student}, ${agenda.half(half)}`,
  };
}

/** The day of the other half. */
async function twinText(run: CommandRun, half: string): Promise<EventText> {
  const { store, edition, wording, clock } = run;
  const coming = notOver(await store.events.list(edition.id), clock.now());
  const twin = coming.find(
    ({ kind, status, audience: { halves = [] } }) =>
      kind === 'parliament' && status === 'planned' && halves.length === 1 && halves[0] !== half,
  );
  return twin === undefined ? {} : textOfEvent(twin, { edition, people: [] }, wording);
}
