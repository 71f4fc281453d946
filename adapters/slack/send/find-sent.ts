import type { webApi } from '@slack/bolt';
import { patiently } from '../patiently.ts';
import type { Workspace } from '../workspace.ts';
import { inChannel } from './in-channel.ts';

/** Event type of our messages' metadata. */
export const DELIVERY_EVENT = 'terrain_delivery';
/** Messages that are asked for at a time; Slack may give fewer. */
const AT_A_TIME = 200;
/** By how much Slack's clock and ours may differ. */
const SKEW_MS = 10 * 60_000;

/** What a message of ours carries, so that it is known again. */
export interface DeliveryMark {
  readonly delivery: string;
  /** Counted from 0. */
  readonly page: number;
}

/** What is looked for. */
export interface Wanted {
  readonly channel: string;
  readonly delivery: string;
  /** How many pages it has. */
  readonly pages: number;
  /** When it was first tried: what was said long before needs no look. */
  readonly since: Date;
}

/** Times of the pages of a delivery that are in the channel, by page, whatever was said there since. */
export async function findSent(
  { clock }: Pick<Workspace, 'clock'>,
  client: webApi.WebClient,
  { channel, delivery, pages, since }: Wanted,
): Promise<Map<number, string>> {
  const found = new Map<number, string>();
  let cursor: string | undefined;
  for (;;) {
    const from = cursor === undefined ? {} : { cursor };
    const { messages = [], response_metadata } = await patiently(clock, () =>
      inChannel(client, channel, () =>
        client.conversations.history({ channel, limit: AT_A_TIME, include_all_metadata: true, ...from }),
      ),
    );
    for (const message of messages) note(found, message, delivery);
    cursor = response_metadata?.next_cursor;
    if (!cursor || found.size >= pages || reachesBack(messages, since)) return found;
  }
}

type History = Awaited<ReturnType<webApi.WebClient['conversations']['history']>>;
type Messages = NonNullable<History['messages']>;

function note(found: Map<number, string>, { ts, metadata }: Messages[number], delivery: string): void {
  const mark = metadata?.event_payload as Partial<DeliveryMark> | undefined;
  if (metadata?.event_type !== DELIVERY_EVENT || mark?.delivery !== delivery) return;
  if (ts !== undefined && mark.page !== undefined) found.set(Number(mark.page), ts);
}

/** Slack gives the latest first; a time is in seconds since 1970. */
function reachesBack(messages: Messages, since: Date): boolean {
  const oldest = Number(messages.at(-1)?.ts ?? 0) * 1000;
  return oldest < since.getTime() - SKEW_MS;
}
