import type { webApi } from '@slack/bolt';
import { patiently } from '../patiently.ts';
import type { Workspace } from '../workspace.ts';
import { inChannel } from './in-channel.ts';

/** Event type of our messages' metadata. */
export const DELIVERY_EVENT = 'terrain_delivery';
/** How far back an uncertain send is looked for, in messages. */
const LOOKED_AT = 200;

/** What a message of ours carries, so that it is known again. */
export interface DeliveryMark {
  readonly delivery: string;
  /** Counted from 0. */
  readonly page: number;
}

/** Times of the pages of this delivery that are in the channel, by page. */
export async function findSent(
  { clock }: Pick<Workspace, 'clock'>,
  client: webApi.WebClient,
  channel: string,
  delivery: string,
): Promise<Map<number, string>> {
  const { messages = [] } = await patiently(clock, () =>
    inChannel(client, channel, () =>
      client.conversations.history({ channel, limit: LOOKED_AT, include_all_metadata: true }),
    ),
  );
  const found = new Map<number, string>();
  for (const { ts, metadata } of messages) {
    const mark = metadata?.event_payload as Partial<DeliveryMark> | undefined;
    if (metadata?.event_type !== DELIVERY_EVENT || mark?.delivery !== delivery) continue;
    if (ts !== undefined && mark.page !== undefined) found.set(Number(mark.page), ts);
  }
  return found;
}
