import type { BotContext } from '../../bot/context.ts';
import type { Participant } from '../../bot/domain/participant.ts';
import { type Sending, type SendingReason, sendingId } from '../../bot/domain/sending.ts';
import type { Message } from '../../bot/message.ts';
import type { Chat } from '../../bot/ports/chat.ts';
import type { Settlement } from '../../bot/ports/reminder-store.ts';
import { chatsFor } from '../../bot/reminders/chats-for.ts';
import { concernOfOne, reasonAgainst } from '../../bot/reminders/concern.ts';
import { halfTold } from '../../bot/reminders/half-moves.ts';
import { reasonToStop } from '../../bot/reminders/reason-to-stop.ts';
import { type Matter, matterOf } from './matter.ts';
import { messageFor } from './message-for.ts';
import { takenBy } from './taken.ts';

const MINUTE_MS = 60_000;
/** How long a row waits for the process that has its chat. */
const ELSEWHERE_MS = 10 * MINUTE_MS;

/** What the sender works with. */
export interface Sender {
  readonly context: BotContext;
  readonly chats: readonly Chat[];
  readonly now: Date;
}

/** What is to be done with a sending that is held. */
export type Plan =
  | { readonly type: 'settle'; readonly settlement: Settlement }
  | {
      readonly type: 'send';
      readonly sending: Sending;
      /** Tried in order. */
      readonly chats: readonly Chat[];
      readonly message: Message;
    };

/** Looks at everything once more just before a sending goes out: whom it is for may have changed since it was written. */
export async function planOf(sender: Sender, sending: Sending): Promise<Plan> {
  const { context, now } = sender;
  if (Date.parse(sending.expiresAt) <= now.getTime()) return end(sender, sending, 'missed', 'too-late');
  const matter = await matterOf(context, sending);
  const { recipient } = sending;
  const reader =
    recipient.type === 'person' ? await context.store.participants.get(recipient.participant) : undefined;
  const reason = await reasonNot(context, matter, sending, reader);
  if (matter === undefined || reason !== undefined)
    return end(sender, sending, 'cancelled', reason ?? 'reminder-cancelled');
  const chats = await routeOf(sender, sending);
  if (chats === 'elsewhere') return { type: 'settle', settlement: later(sender, sending, ELSEWHERE_MS) };
  if (chats.length === 0) return end(sender, sending, 'unreachable', 'no-account');
  if (await isForgotten(sender, sending, chats[0])) return end(sender, sending, 'uncertain', 'unresolved');
  return { type: 'send', sending, chats, message: await messageFor(context, matter, sending, reader) };
}

async function reasonNot(
  { store }: BotContext,
  matter: Matter | undefined,
  sending: Sending,
  reader: Participant | undefined,
): Promise<SendingReason | undefined> {
  if (matter === undefined) return 'reminder-cancelled';
  const { kind, occurrence, recipient } = sending;
  const stop = reasonToStop(matter, sending);
  if (stop !== undefined) return stop;
  const half = halfTold(sending);
  if (half === undefined && kind === 'notice' && (await isOldNews(store, sending))) return 'moved';
  if (recipient.type === 'channel') return undefined;
  if (reader === undefined || reader.edition !== sending.edition) return 'not-concerned';
  // Back in their half before they were told of the other.
  if (half !== undefined && reader.half !== half) return 'moved';
  if (kind === 'notice') return undefined;
  if (kind === 'alert' || kind === 'summary')
    return reader.role === 'coordinator' ? undefined : 'not-concerned';
  const { edition, reminder, event } = matter;
  const concern = await concernOfOne(store, edition, reminder, event, occurrence, reader);
  return reasonAgainst(concern, reader, kind === 'follow-up');
}

/** Whether the event has changed again, and they will hear of that. */
async function isOldNews(store: BotContext['store'], { edition, event, occurrence, recipient }: Sending) {
  if (event === undefined) return false;
  const revision = (await store.reminders.seenIn(edition)).get(event)?.news?.revision;
  if (revision === undefined || `r${revision}` === occurrence) return false;
  return (
    (await store.sendings.get(sendingId(`${edition}/${event}`, `r${revision}`, recipient))) !== undefined
  );
}

/** The chat that may have taken it already, and no other; else those that reach the recipient. */
async function routeOf(
  { context, chats }: Sender,
  { chat, recipient }: Sending,
): Promise<readonly Chat[] | 'elsewhere'> {
  const only = chat ?? (recipient.type === 'channel' ? recipient.chat : undefined);
  if (only !== undefined) {
    const found = chats.filter(({ name }) => name === only);
    return found.length === 0 && chat !== undefined ? 'elsewhere' : found;
  }
  return recipient.type === 'person' ? chatsFor(context.store, chats, recipient.participant) : [];
}

/** Whether its chat no longer knows its key, though it may have taken it. */
async function isForgotten(sender: Sender, sending: Sending, first: Chat | undefined): Promise<boolean> {
  const { chat, triedAt } = sending;
  const knownFor = first?.capabilities.knowsKeysForMs;
  if (chat === undefined || triedAt === undefined || knownFor === undefined) return false;
  if (sender.now.getTime() - Date.parse(triedAt) < knownFor) return false;
  return (await takenBy(sender, sending, chat)).known === 'nothing';
}

/** An end without a sending, unless it turns out that its chat took it, or may have. */
async function end(
  sender: Sender,
  sending: Sending,
  state: 'missed' | 'cancelled' | 'unreachable' | 'uncertain',
  reason: SendingReason,
): Promise<Plan> {
  const { id, attempts: attempt, chat } = sending;
  const held = { id, attempt, at: sender.now.toISOString() };
  const taken = chat === undefined ? undefined : await takenBy(sender, sending, chat);
  if (chat !== undefined && taken?.known === 'sent')
    return { type: 'settle', settlement: { ...held, state: 'sent', chat, ref: taken.ref } };
  if (taken?.known === 'nothing')
    return { type: 'settle', settlement: { ...held, state: 'uncertain', reason: 'unresolved' } };
  return { type: 'settle', settlement: { ...held, state, reason } };
}

/** Back to waiting, with the chat that may have taken it. */
export function later(
  { now }: Sender,
  { id, attempts: attempt, chat, triedAt }: Sending,
  delayMs: number,
): Settlement {
  const wakeAt = new Date(now.getTime() + delayMs).toISOString();
  return {
    ...{ id, attempt, state: 'due', wakeAt },
    ...(chat === undefined ? {} : { chat }),
    ...(triedAt === undefined ? {} : { triedAt }),
  };
}
