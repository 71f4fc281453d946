import type { Acknowledgement, Answer } from '../domain/acknowledgement.ts';
import type { Edition } from '../domain/edition.ts';
import type { Event } from '../domain/event.ts';
import type { Participant } from '../domain/participant.ts';
import { type Reminder, topicOf } from '../domain/reminder.ts';
import type { Sending, SendingReason, SendingRecipient, SendingState } from '../domain/sending.ts';
import type { Store } from '../ports/store.ts';
import { concernOf, reasonAgainst } from './concern.ts';

/** Somebody whom something did not reach, or perhaps did not. */
export interface Trouble {
  readonly recipient: SendingRecipient;
  readonly state: SendingState;
  readonly reason: SendingReason;
}

/** Where a reminder stands: who was told, what they answered, what went wrong. */
export interface Standing {
  /** The occurrence that it is about: the latest that was sent. */
  readonly occurrence: string;
  readonly told: readonly Participant[];
  readonly answers: ReadonlyMap<Answer, readonly Participant[]>;
  /** Told, asked, and silent so far. */
  readonly silent: readonly Participant[];
  readonly troubles: readonly Trouble[];
  /** Of any occurrence, of which somebody has yet to say whether they arrived. */
  readonly uncertain: readonly Sending[];
  /** Everybody of the edition. */
  readonly people: readonly Participant[];
  /** How often the silent ones were asked again. */
  readonly followUps: number;
}

export async function standingOf(
  store: Store,
  edition: Edition,
  reminder: Reminder,
  event: Event | undefined,
): Promise<Standing> {
  const rows = await store.sendings.list({ reminder: reminder.id });
  const occurrence = latestSent(rows);
  const ours =
    reminder.timing.type === 'recurrent' ? rows.filter((row) => row.occurrence === occurrence) : rows;
  const people = await store.participants.list(edition.id);
  const concern = await concernOf(store, edition, reminder, event, occurrence);
  const answers = await store.acknowledgements.list(topicOf(reminder, occurrence));
  const reached = new Set(ours.filter(isTold).flatMap((row) => participantOf(row)));
  const inChannel = ours.some((row) => row.recipient.type === 'channel' && isTold(row));
  const isToldOf = (person: Participant) =>
    reached.has(person.id) || (inChannel && reasonAgainst(concern, person) === undefined);
  const told = people.filter(isToldOf);
  const answered = new Set(answers.map(({ participant }) => participant));
  return {
    occurrence,
    told,
    answers: byAnswer(people, answers),
    silent: reminder.asks === 'nothing' ? [] : told.filter(({ id }) => !answered.has(id)),
    troubles: ours.flatMap(troubleOf),
    uncertain: rows.filter(isUncertain),
    people,
    followUps: Math.max(0, ...ours.filter(({ kind }) => kind === 'follow-up').map(({ id }) => roundOf(id))),
  };
}

/** The matter of a follow-up's id, and the round in it. */
export function followUpMatter(reminder: string, round: number): string {
  return `${reminder}/relance${round}`;
}

function roundOf(id: string): number {
  return Number(/\/relance(\d+)\//.exec(id)?.[1] ?? 0);
}

function isTold({ kind, state }: Sending): boolean {
  return ['reminder', 'follow-up'].includes(kind) && ['sent', 'uncertain'].includes(state);
}

function latestSent(rows: readonly Sending[]): string {
  return rows.filter((row) => row.kind === 'reminder' && row.state !== 'due').at(-1)?.occurrence ?? '';
}

function participantOf({ recipient }: Sending): readonly string[] {
  return recipient.type === 'person' ? [recipient.participant] : [];
}

function byAnswer(
  people: readonly Participant[],
  answers: readonly Acknowledgement[],
): ReadonlyMap<Answer, readonly Participant[]> {
  const byId = new Map(people.map((person) => [person.id, person]));
  const groups = new Map<Answer, Participant[]>();
  for (const { participant, answer } of answers) {
    const person = byId.get(participant);
    if (person !== undefined) groups.set(answer, [...(groups.get(answer) ?? []), person]);
  }
  return groups;
}

/** May have arrived, and nobody has said since. */
export function isUncertain({ kind, state, reason }: Sending): boolean {
  return !isAside(kind) && state === 'uncertain' && reason === 'unresolved';
}

function troubleOf({ kind, state, reason, recipient }: Sending): readonly Trouble[] {
  if (isAside(kind) || reason === undefined || reason === 'sent-again') return [];
  return state === 'sent' || state === 'cancelled' ? [] : [{ recipient, state, reason }];
}

/** What the coordination alone is told. */
function isAside(kind: Sending['kind']): boolean {
  return kind === 'alert' || kind === 'summary';
}
