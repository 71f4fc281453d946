import type { Message } from '../../../bot/message.ts';
import { CHAT, type Desk } from '../desk.ts';
import { dropKept } from '../kept.ts';
import { replaceMessage } from '../rest/message-place.ts';
import type { Payload } from '../rest/payload.ts';

/** Before the id of a message that is kept for its next pages. */
const KEPT = 'kept:';

/** Ids of the reports whose words a message repeats. */
export function quotesIn({ blocks }: Message): readonly string[] {
  return [...new Set(blocks.flatMap((block) => (block.type === 'quote' ? [block.report] : [])))];
}

/** Remembers where an answer is that repeats what people wrote, so that it is found when they erase it. */
export async function rememberAnswer(
  { memory }: Desk,
  request: string,
  place: string,
  reports: readonly string[],
): Promise<void> {
  if (reports.length === 0) return;
  await memory.deliveries.sent({ chat: CHAT, key: `reply/${request}`, ref: place, reports });
}

/** The same for the pages of a message that are not shown yet. */
export async function rememberKept({ memory }: Desk, id: string, reports: readonly string[]): Promise<void> {
  if (reports.length === 0) return;
  await memory.deliveries.sent({ chat: CHAT, key: `kept/${id}`, ref: `${KEPT}${id}`, reports });
}

/** Takes a report's words out of everything that repeats them, wherever the platform still lets it. */
export async function forgetReport(
  desk: Desk,
  application: string,
  report: string,
  instead: Payload,
): Promise<void> {
  for (const { ref } of await desk.memory.deliveries.quoting(CHAT, report)) {
    if (ref?.startsWith(KEPT)) await dropKept(desk, ref.slice(KEPT.length));
    else if (ref !== undefined) await replaceMessage(desk.rest.broadcast, application, ref, instead);
  }
}
