import type { BotContext } from '../../bot/context.ts';
import type { Participant } from '../../bot/domain/participant.ts';
import { type NewSending, type Sending, type SendingState, sendingId } from '../../bot/domain/sending.ts';
import type { Settlement } from '../../bot/ports/reminder-store.ts';
import { disturbable } from '../../bot/reminders/quiet-hours.ts';
import { timesAgain } from '../../bot/reminders/rows.ts';
import { zoneOf } from '../../bot/zone-of.ts';

const MINUTE_MS = 60_000;
/** Long enough for what goes wrong together to be told together. */
const GATHER_MS = 2 * MINUTE_MS;
const KEPT_MS = 7 * 24 * 60 * MINUTE_MS;

const TOLD: readonly SendingState[] = ['missed', 'uncertain', 'unreachable'];

/**
 * Has the coordination told of what did not arrive: once an occurrence and kind of trouble, and
 * anew where something was sent again. Written before the trouble
 * itself, which then is never known to nobody.
 */
export async function writeAlerts(
  { store }: BotContext,
  sendings: readonly Sending[],
  settlements: readonly Settlement[],
  now: Date,
): Promise<void> {
  const alerts = new Map<string, NewSending>();
  for (const { id, state } of settlements.filter((each) => TOLD.includes(each.state))) {
    const sending = sendings.find((each) => each.id === id);
    if (sending === undefined || ['alert', 'summary'].includes(sending.kind)) continue;
    for (const person of await coordinators({ store }, sending.edition)) {
      const alert = alertTo(sending, state, person, now);
      alerts.set(alert.id, alert);
    }
  }
  if (alerts.size > 0) await store.sendings.addAll([...alerts.values()]);
}

async function coordinators(
  { store }: Pick<BotContext, 'store'>,
  edition: string,
): Promise<readonly Participant[]> {
  const people = await store.participants.list(edition);
  return people.filter(({ role }) => role === 'coordinator');
}

function alertTo(sending: Sending, state: SendingState, person: Participant, now: Date): NewSending {
  const { edition, reminder, occurrence, event } = sending;
  const again = timesAgain(sending);
  const recipient = { type: 'person', participant: person.id } as const;
  const dueAt = disturbable(new Date(now.getTime() + GATHER_MS), { zone: zoneOf(person) });
  return {
    id: sendingId(`${reminder}/alert/${state}${again === 0 ? '' : `-${again}`}`, occurrence, recipient),
    ...{ edition, kind: 'alert', reminder, occurrence, recipient },
    ...(event === undefined ? {} : { event }),
    dueAt: dueAt.toISOString(),
    expiresAt: new Date(dueAt.getTime() + KEPT_MS).toISOString(),
  };
}
