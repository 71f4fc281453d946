import { inAudience } from '../domain/audience.ts';
import type { Edition } from '../domain/edition.ts';
import type { Event } from '../domain/event.ts';
import type { Participant } from '../domain/participant.ts';
import { type Reminder, topicOf } from '../domain/reminder.ts';
import type { SendingReason } from '../domain/sending.ts';
import type { Store } from '../ports/store.ts';

/** What decides whom a reminder concerns, as it is now. */
export interface Concern {
  readonly edition: Edition;
  readonly reminder: Reminder;
  readonly event: Event | undefined;
  /** Ids of participants. */
  readonly quiet: ReadonlySet<string>;
  readonly answered: ReadonlySet<string>;
  readonly reported: ReadonlySet<string>;
}

export async function concernOf(
  store: Store,
  edition: Edition,
  reminder: Reminder,
  event: Event | undefined,
  occurrence: string,
): Promise<Concern> {
  const answers = await store.acknowledgements.list(topicOf(reminder, occurrence));
  const reports = reminder.audience.unreported
    ? await store.reports.list({ edition: edition.id, status: 'filed' })
    : [];
  return {
    ...{ edition, reminder, event },
    quiet: await store.acknowledgements.quiet(edition.id),
    answered: new Set(answers.map(({ participant }) => participant)),
    reported: new Set(reports.map(({ author }) => author)),
  };
}

/** The same for one person alone, which asks for little however many they are. */
export async function concernOfOne(
  store: Store,
  edition: Edition,
  reminder: Reminder,
  event: Event | undefined,
  occurrence: string,
  { id }: Participant,
): Promise<Concern> {
  const { acknowledgements, reports } = store;
  const answer = await acknowledgements.get(topicOf(reminder, occurrence), id);
  const filed = reminder.audience.unreported
    ? await reports.list({ edition: edition.id, author: id, status: 'filed' })
    : [];
  const only = (holds: boolean) => new Set(holds ? [id] : []);
  return {
    ...{ edition, reminder, event },
    quiet: only(!reminder.compulsory && (await acknowledgements.isQuiet(id))),
    answered: only(answer !== undefined),
    reported: only(filed.length > 0),
  };
}

/** Why a reminder is not for somebody; undefined when it is. The event's own audience always holds too. */
export function reasonAgainst(
  { edition, reminder, event, quiet, answered, reported }: Concern,
  person: Participant,
  isFollowUp = false,
): SendingReason | undefined {
  const { audience, compulsory } = reminder;
  if (event !== undefined && !inAudience(edition, person, event.audience)) return 'not-concerned';
  if (!inAudience(edition, person, audience)) return 'not-concerned';
  if (audience.unreported && reported.has(person.id)) return 'not-concerned';
  if ((audience.unacknowledged || isFollowUp) && answered.has(person.id)) return 'answered';
  return quiet.has(person.id) && !compulsory ? 'opted-out' : undefined;
}
