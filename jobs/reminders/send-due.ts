import type { BotContext } from '../../bot/context.ts';
import type { Sending } from '../../bot/domain/sending.ts';
import type { Chat } from '../../bot/ports/chat.ts';
import type { Settlement } from '../../bot/ports/reminder-store.ts';
import { writeAlerts } from './alerts.ts';
import { attempt, noteOf } from './attempt.ts';
import { later, type Plan, planOf, type Sender } from './plan.ts';

/** Sent side by side, and marked under one commit. */
const BATCH = 20;
/**
 * Longer than a batch mostly takes, and well under the minutes for which a platform knows a key. One that takes longer
 * may be claimed a second time: the chat's own memory still sends it once.
 */
const LEASE_MS = 60_000;
const AGAIN_MS = 30_000;

/**
 * Sends what is due, batch after batch, until nothing is, or nothing of a whole batch goes out. Gives what went wrong
 * with single ones: they wait for their next try, and hold up no other.
 */
export async function sendDue(
  context: BotContext,
  chats: readonly Chat[],
  signal: AbortSignal,
): Promise<readonly unknown[]> {
  const errors: unknown[] = [];
  while (!signal.aborted) {
    const now = context.clock.now();
    const lease = new Date(now.getTime() + LEASE_MS);
    const sendings = await context.store.sendings.claim(BATCH, now.toISOString(), lease.toISOString());
    if (sendings.length === 0) break;
    const settlements = await sendBatch({ context, chats, now }, sendings, errors);
    if (settlements.every(({ state }) => state === 'due')) break;
    // Where neither store nor chat ever waits, commands would wait for the last of ten thousand.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return errors;
}

/** Every step is written before the next: whatever is cut short is found again as far as it came. */
async function sendBatch(
  sender: Sender,
  sendings: readonly Sending[],
  errors: unknown[],
): Promise<readonly Settlement[]> {
  const { context, now } = sender;
  const plans = await Promise.all(
    sendings.map((sending) => orLater(sender, sending, errors, () => planOf(sender, sending))),
  );
  const sendable = plans.filter((plan) => plan.type === 'send');
  const notes = sendable.flatMap((plan) => plan.chats.slice(0, 1).map((chat) => noteOf(sender, plan, chat)));
  if (notes.length > 0) await context.store.sendings.settle(notes);
  const sent = await Promise.all(sendable.map((plan) => attempt(sender, plan)));
  const settlements = [...plans.flatMap(settlementOf), ...sent];
  await writeAlerts(context, sendings, settlements, now);
  await context.store.sendings.settle(settlements);
  await auditSent(context, sendings, settlements);
  return settlements;
}

async function orLater(
  sender: Sender,
  sending: Sending,
  errors: unknown[],
  plan: () => Promise<Plan>,
): Promise<Plan> {
  try {
    return await plan();
  } catch (error) {
    errors.push(error);
    return { type: 'settle', settlement: later(sender, sending, AGAIN_MS) };
  }
}

function settlementOf(plan: Plan): readonly Settlement[] {
  return plan.type === 'settle' ? [plan.settlement] : [];
}

/** One line an occurrence and batch: who was told is in the rows themselves. */
async function auditSent(
  { store, random, clock }: BotContext,
  sendings: readonly Sending[],
  settlements: readonly Settlement[],
): Promise<void> {
  const counts = new Map<string, { edition: string; target: string; count: number }>();
  for (const { id, state } of settlements) {
    const sending = sendings.find((each) => each.id === id);
    if (sending === undefined || state !== 'sent') continue;
    const { edition, kind, reminder, occurrence } = sending;
    const target = `${kind}:${reminder}/${occurrence}`;
    counts.set(target, { edition, target, count: (counts.get(target)?.count ?? 0) + 1 });
  }
  const at = clock.now().toISOString();
  for (const { edition, target, count } of counts.values()) {
    const action = 'reminder.sent';
    await store.audit.add({
      id: random.id(),
      edition,
      actor: 'terrain',
      action,
      target: `${target}×${count}`,
      at,
    });
  }
}
