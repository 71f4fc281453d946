import type { BotContext } from '../../bot/context.ts';
import type { Participant } from '../../bot/domain/participant.ts';
import type { Sending } from '../../bot/domain/sending.ts';
import type { Message } from '../../bot/message.ts';
import { addressedTo } from '../../bot/reminders/addressed.ts';
import { newsMessage } from '../../bot/reminders/news-message.ts';
import { reminderMessage } from '../../bot/reminders/reminder-message.ts';
import { alertMessage, summaryMessage } from '../../bot/reminders/standing-message.ts';
import { wordingFor } from '../../bot/wording/index.ts';
import type { Matter } from './matter.ts';

/** What a sending says, with what holds now. */
export async function messageFor(
  { store, chats }: BotContext,
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
  if (kind === 'notice' && event !== undefined) {
    const seen = await store.reminders.seenIn(edition.id);
    return newsMessage(view, edition, event, seen.get(event.id)?.news?.before);
  }
  return reminderMessage({ ...view, again: kind === 'follow-up' });
}
