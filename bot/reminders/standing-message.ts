import type { Edition } from '../domain/edition.ts';
import type { Event } from '../domain/event.ts';
import type { Participant } from '../domain/participant.ts';
import type { Reminder } from '../domain/reminder.ts';
import type { SendingRecipient } from '../domain/sending.ts';
import type { Block, Button, Message } from '../message.ts';
import type { Chat } from '../ports/chat.ts';
import type { Store } from '../ports/store.ts';
import { actions, paragraph } from '../reply.ts';
import { capital } from '../wording/typography.ts';
import type { Wording } from '../wording/wording.ts';
import { type Standing, standingOf, type Trouble } from './standing.ts';

/** Names that a list shows before it says how many more there are. */
const NAMED = 20;

interface Told extends Naming {
  readonly store: Store;
  readonly edition: Edition;
  readonly reminder: Reminder;
  readonly event: Event | undefined;
}

/** What names need to be said. */
interface Naming {
  readonly wording: Wording;
  /** The chats that there are, for whether their channels have names. */
  readonly chats?: readonly Pick<Chat, 'name' | 'capabilities'>[] | undefined;
}

/** What the coordination hears when something did not arrive. */
export async function alertMessage(told: Told): Promise<Message> {
  const { store, wording, edition, reminder, event } = told;
  const { troubles, people } = await standingOf(store, edition, reminder, event);
  const words = wording.reminder;
  const said = (['missed', 'uncertain', 'unreachable'] as const).flatMap((state) => {
    const n = troubles.filter((trouble) => trouble.state === state).length;
    return n === 0 ? [] : [paragraph(words.alertWhy[state](n))];
  });
  return {
    title: words.alert(reminder.number),
    blocks: [
      ...said,
      ...troubleList(told, troubles, people),
      actions(words.seeFollowUp, seeFollowUp(wording, reminder)),
    ],
  };
}

/** What was answered to a reminder so far, a day after it went out. */
export async function summaryMessage(told: Told): Promise<Message> {
  const { store, wording, edition, reminder, event } = told;
  const standing = await standingOf(store, edition, reminder, event);
  return {
    title: wording.reminder.summary(reminder.number),
    blocks: [
      ...standingBlocks(told, reminder, standing),
      actions(wording.reminder.seeFollowUp, seeFollowUp(wording, reminder)),
    ],
  };
}

/** Who was told, what they answered, who is silent. */
export function standingBlocks(naming: Naming, reminder: Reminder, standing: Standing): readonly Block[] {
  const { wording } = naming;
  const words = wording.reminder;
  const { told, answers, silent, troubles, people } = standing;
  const asked = reminder.asks === 'read' ? (['read'] as const) : (['coming', 'not-coming'] as const);
  const answered = asked.map((answer) => ({
    label: words.answers[answer],
    value: namesOf(wording, answers.get(answer) ?? []),
  }));
  return [
    {
      type: 'facts',
      facts: [
        { label: words.told, value: words.people(told.length) },
        ...(reminder.asks === 'nothing'
          ? []
          : [...answered, { label: words.silent, value: namesOf(wording, silent) }]),
      ],
    },
    ...troubleList(naming, troubles, people),
  ];
}

function seeFollowUp({ reminder: words }: Wording, { number }: Reminder): Button {
  const run = { command: 'rappel', options: { action: 'suivi', rappel: String(number) } };
  return { label: words.seeFollowUp, tone: 'quiet', run };
}

function troubleList(
  naming: Naming,
  troubles: readonly Trouble[],
  people: readonly Participant[],
): readonly Block[] {
  const { reminder: words } = naming.wording;
  if (troubles.length === 0) return [];
  const items = troubles
    .slice(0, NAMED)
    .map(
      ({ recipient, reason }) =>
        `${capital(recipientName(naming, recipient, people))}${words.colon}${words.reasons[reason]}`,
    );
  const more = troubles.length - NAMED;
  return [
    { type: 'heading', text: words.notReached },
    { type: 'list', ordered: false, items: more > 0 ? [...items, words.more(more)] : items },
  ];
}

/** Somebody's name, "#général", or "salon Terrasse" where channels have no names that we know. */
export function recipientName(
  { wording, chats = [] }: Naming,
  recipient: SendingRecipient,
  people: readonly Participant[],
): string {
  const words = wording.reminder;
  if (recipient.type === 'person')
    return people.find(({ id }) => id === recipient.participant)?.name ?? words.somebody;
  const { chat, channel } = recipient;
  const isNamed = chats.find(({ name }) => name === chat)?.capabilities.namedChannels ?? true;
  return isNamed ? `#${channel}` : words.channelOf(capital(chat));
}

/** "3 personnes : Ada, Bilal et Camille". */
export function namesOf({ reminder: words }: Wording, people: readonly Participant[]): string {
  const names = people.slice(0, NAMED).map(({ name }) => name);
  const more = people.length - NAMED;
  if (people.length === 0) return words.nobody;
  const all = more > 0 ? `${names.join(', ')}, ${words.more(more)}` : words.enumerate(names);
  return `${words.people(people.length)}${words.colon}${all}`;
}
