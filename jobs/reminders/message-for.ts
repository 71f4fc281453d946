import type { BotContext } from '../../bot/context.ts';
import type { Event } from '../../bot/domain/event.ts';
import type { Participant } from '../../bot/domain/participant.ts';
import type { Sending } from '../../bot/domain/sending.ts';
import type { Message } from '../../bot/message.ts';
import { addressedTo } from '../../bot/reminders/addressed.ts';
import { halfMoveMessage } from '../../bot/reminders/half-move-message.ts';
import { halfTold } from '../../bot/reminders/half-moves.ts';
import { newsMessage } from '../../bot/reminders/news-message.ts';
import { reminderMessage } from '../../bot/reminders/reminder-message.ts';
import { alertMessage, summaryMessage } from '../../bot/reminders/standing-message.ts';
import { wordingFor } from '../../bot/wording/index.ts';
import type { Matter } from './matter.ts';

/** What a sending says, with what holds now. */
export async function messageFor(
  { store, chats, clock }: BotContext,
  matter: Matter,
  sending: Sending,
  reader: Participant | undefined,
): Promise<Message> {
  const wording = wordingFor(reader?.locale ?? 'fr');
  const { edition, event } = matter;
  const { kind, occurrence } = sending;
  if (kind === 'alert') return alertMessage({ store, chats, wording, ...matter });
  if (kind === 'summary') return summaryMessage({ store, chats, wording, ...matter });
  const posted = { ...matter, occurrence };
  const view = {
    ...{ ...posted, wording },
    ...(reader === undefined ? { addressed: await addressedTo(store, wording, posted) } : { reader }),
  };
  if (halfTold(sending) !== undefined && reader !== undefined)
    return halfMoveMessage(wording, edition, await halfDates(store, matter), reader, clock.now());
  if (kind === 'notice' && event !== undefined) {
    const seen = await store.reminders.seenIn(edition.id);
    return newsMessage(view, edition, event, seen.get(event.id)?.news?.before);
  }
  return reminderMessage({ ...view, again: kind === 'follow-up' });
}

/** The dates of both halves for the same matter. */
async function halfDates(
  { events }: BotContext['store'],
  { edition, event }: Matter,
): Promise<readonly Event[]> {
  return (await events.list(edition.id)).filter(({ kind }) => kind === event?.kind);
}
