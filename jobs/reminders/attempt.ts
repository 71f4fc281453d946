import type { SendingReason } from '../../bot/domain/sending.ts';
import { TerrainError } from '../../bot/errors.ts';
import type { Chat, ChatTarget } from '../../bot/ports/chat.ts';
import type { Settlement } from '../../bot/ports/reminder-store.ts';
import type { Plan, Sender } from './plan.ts';
import { takenBy } from './taken.ts';

const FIRST_RETRY_MS = 30_000;
const LONGEST_RETRY_MS = 10 * 60_000;

type Sendable = Extract<Plan, { type: 'send' }>;

/** Gives a sending to its chats, one after the other; says what came of it. Never rejects for what a chat does. */
export async function attempt(sender: Sender, plan: Sendable): Promise<Settlement> {
  const { sending, chats } = plan;
  let reason: SendingReason = 'no-account';
  for (const chat of chats) {
    if (chat !== chats[0]) await sender.context.store.sendings.settle([noteOf(sender, plan, chat)]);
    const outcome = await give(sender, plan, chat);
    if (typeof outcome === 'object') return outcome;
    reason = outcome;
  }
  return {
    ...{ id: sending.id, attempt: sending.attempts, state: 'unreachable', reason },
    at: instant(sender),
  };
}

/** Gives it to one chat; says why when the chat does not reach the recipient. */
async function give(sender: Sender, plan: Sendable, chat: Chat): Promise<Settlement | SendingReason> {
  const { sending, message } = plan;
  const held = { id: sending.id, attempt: sending.attempts };
  try {
    const { id: ref } = await chat.deliver(targetOf(plan), message, sending.id, 'leave');
    return { ...held, state: 'sent', chat: chat.name, ref, at: instant(sender) };
  } catch (error) {
    const code = error instanceof TerrainError ? error.code : undefined;
    if (code === 'DELIVERY_UNCERTAIN')
      return { ...held, state: 'uncertain', reason: 'unresolved', at: instant(sender) };
    if (code === 'UNKNOWN_PARTICIPANT') return 'no-account';
    if (code === 'UNREACHABLE' || code === 'UNKNOWN_CHANNEL') return 'refused';
    return again(sender, plan, chat);
  }
}

/** Writes down to which chat it is given, before it is. */
export function noteOf(
  { now }: Sender,
  { sending }: Sendable,
  chat: Chat,
): Extract<Settlement, { state: 'claimed' }> {
  const before = sending.chat === chat.name ? sending.triedAt : undefined;
  const triedAt = before ?? now.toISOString();
  return { id: sending.id, attempt: sending.attempts, state: 'claimed', chat: chat.name, triedAt };
}

function targetOf({ sending: { recipient, edition } }: Sendable): ChatTarget {
  if (recipient.type === 'person') return { type: 'person', participant: recipient.participant };
  return { type: 'channel', edition, channel: recipient.channel };
}

/** Something went wrong that may pass. What was surely not taken may go another way; the rest stays with that chat. */
async function again(sender: Sender, plan: Sendable, chat: Chat): Promise<Settlement> {
  const { id, attempts } = plan.sending;
  const taken = await takenBy(sender, plan.sending, chat.name);
  const wait = Math.min(FIRST_RETRY_MS * 2 ** (attempts - 1), LONGEST_RETRY_MS);
  const wakeAt = new Date(sender.context.clock.now().getTime() + wait).toISOString();
  const back = { id, attempt: attempts, state: 'due', wakeAt } as const;
  if (taken.known === 'released') return back;
  const { triedAt } = noteOf(sender, plan, chat);
  return { ...back, chat: chat.name, triedAt };
}

function instant({ context }: Sender): string {
  return context.clock.now().toISOString();
}
