import type { webApi } from '@slack/bolt';
import { failureOf } from '../failures.ts';
import { patiently } from '../patiently.ts';
import type { Page } from '../render/pages.ts';
import type { Workspace } from '../workspace.ts';
import { DELIVERY_EVENT, findSent } from './find-sent.ts';
import { inChannel } from './in-channel.ts';

/** How a message goes out: with an answer's haste, or with a broadcast's patience. */
export type Lane = 'interactive' | 'broadcast';

export interface Send {
  readonly lane: Lane;
  readonly channel: string;
  /** Unique to this message; it goes with every page. */
  readonly delivery: string;
  readonly pages: readonly Page[];
  /** Whether a former try may have arrived: then the channel is looked at first. */
  readonly uncertain: boolean;
}

/** A send of which nobody knows whether it arrived is looked up, and tried again, this often. */
const TRIES = 3;

/**
 * Posts every page once, and gives their times. A page that may have arrived is looked up before it is sent again.
 * @throws what Slack refuses; or the last failure when Slack stays away
 */
export async function sendPages(workspace: Workspace, send: Send): Promise<readonly string[]> {
  const client = workspace.clients[send.lane];
  let sent = new Map<number, string>();
  let look = send.uncertain;
  for (let left = TRIES; ; left -= 1) {
    try {
      if (look) sent = await findSent(workspace, client, send.channel, send.delivery);
      await sendMissing(workspace, send, client, sent);
      return send.pages.map((_, page) => sent.get(page) ?? '');
    } catch (error) {
      if (failureOf(error).type !== 'uncertain' || left <= 1) throw error;
      look = true;
    }
  }
}

async function sendMissing(
  workspace: Workspace,
  { lane, channel, delivery, pages }: Send,
  client: webApi.WebClient,
  sent: Map<number, string>,
): Promise<void> {
  for (const [page, { blocks, text }] of pages.entries()) {
    if (sent.has(page)) continue;
    const post = () =>
      inChannel(client, channel, () =>
        client.chat.postMessage({
          channel,
          blocks,
          text,
          unfurl_links: false,
          unfurl_media: false,
          metadata: { event_type: DELIVERY_EVENT, event_payload: { delivery, page } },
        }),
      );
    const { ts } =
      lane === 'broadcast'
        ? await workspace.limiter.run(channel, post)
        : await patiently(workspace.clock, post);
    sent.set(page, ts ?? '');
  }
}
