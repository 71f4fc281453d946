import type { Message } from '../../../bot/message.ts';
import { CHAT, type Desk, inMs } from '../desk.ts';
import { dropKept, KEPT_FOR_MS } from '../kept.ts';
import { isOfAnswer, replaceMessage } from '../rest/message-place.ts';
import type { Payload } from '../rest/payload.ts';

/** Before the id of a message that is kept for its next pages. */
const KEPT = 'kept:';

/** Ids of the reports whose words a message repeats. */
export function quotesIn({ blocks }: Message): readonly string[] {
  return [...new Set(blocks.flatMap((block) => (block.type === 'quote' ? [block.report] : [])))];
}

/** Longer than the platform lets an answer that one person sees be changed, and than it sends a request again. */
const ANSWER_CHANGEABLE_MS = 24 * 3_600_000;

/** Remembers where an answer is that repeats what people wrote, so that it is found when they erase it. */
export async function rememberAnswer(
  desk: Desk,
  request: string,
  place: string,
  reports: readonly string[],
): Promise<void> {
  if (reports.length === 0) return;
  const delivery = { chat: CHAT, key: `reply/${request}`, ref: place, reports, at: inMs(desk, 0) };
  const lasts = isOfAnswer(place) ? { changeableUntil: inMs(desk, ANSWER_CHANGEABLE_MS) } : {};
  await desk.memory.deliveries.sent({ ...delivery, ...lasts });
}

/** The same for the pages of a message that are not shown yet. */
export async function rememberKept(desk: Desk, id: string, reports: readonly string[]): Promise<void> {
  if (reports.length === 0) return;
  const delivery = { chat: CHAT, key: `kept/${id}`, ref: `${KEPT}${id}`, reports, at: inMs(desk, 0) };
  await desk.memory.deliveries.sent({ ...delivery, changeableUntil: inMs(desk, KEPT_FOR_MS) });
}

/** Takes a report's words out of everything that repeats them, wherever the platform still lets it. */
export async function forgetReport(
  desk: Desk,
  application: string,
  report: string,
  instead: Payload,
): Promise<void> {
  const { deliveries } = desk.memory;
  for (const { key, ref } of await deliveries.quoting(CHAT, report)) {
    if (ref?.startsWith(KEPT)) await dropKept(desk, ref.slice(KEPT.length));
    else if (ref !== undefined) await replaceMessage(desk.rest.broadcast, application, ref, instead);
    await deliveries.unquote(CHAT, key);
  }
}
