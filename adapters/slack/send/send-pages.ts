import { TerrainError } from '../../../bot/errors.ts';
import type { Doubt } from '../../../bot/ports/chat.ts';
import { failureOf } from '../failures.ts';
import type { Page } from '../render/pages.ts';
import type { Workspace } from '../workspace.ts';
import { DELIVERY_EVENT, findSent } from './find-sent.ts';
import { type Lane, through } from './lane.ts';

export interface Send {
  readonly lane: Lane;
  readonly channel: string;
  /** Unique to this message; it goes with every page. */
  readonly delivery: string;
  readonly pages: readonly Page[];
  /** Whether a former try may have arrived: then the channel is looked at first. */
  readonly uncertain: boolean;
  /** When it was first tried. */
  readonly since: Date;
  /** What to do where Slack does not let us look. */
  readonly doubt: Doubt;
}

/** A send of which nobody knows whether it arrived is looked up, and tried again, this often. */
const TRIES = 3;

/**
 * Posts every page once, and gives their times. A page that may have arrived is looked up before it is sent again.
 * @throws what Slack refuses; TerrainError DELIVERY_UNCERTAIN; or the last failure when Slack stays away
 */
export async function sendPages(workspace: Workspace, send: Send): Promise<readonly string[]> {
  let sent = new Map<number, string>();
  let look = send.uncertain;
  for (let left = TRIES; ; left -= 1) {
    try {
      if (look) sent = await lookedUp(workspace, send, sent);
      await sendMissing(workspace, send, sent);
      return send.pages.map((_, page) => sent.get(page) ?? '');
    } catch (error) {
      if (error instanceof TerrainError || failureOf(error).type !== 'uncertain' || left <= 1) throw error;
      look = true;
    }
  }
}

/** Where Slack does not let us look, what we know to be sent is all, unless a message twice is worse than none. */
async function lookedUp(
  workspace: Workspace,
  { lane, channel, delivery, pages, since, doubt }: Send,
  known: Map<number, string>,
): Promise<Map<number, string>> {
  try {
    const wanted = { channel, delivery, pages: pages.length, since };
    return await findSent(workspace, workspace.clients[lane], wanted);
  } catch (error) {
    if (failureOf(error).type !== 'refused') throw error;
    if (doubt === 'leave') throw new TerrainError('DELIVERY_UNCERTAIN', {}, { cause: error });
    workspace.logger?.warn({ err: error }, 'it could not be looked up whether a message arrived');
    return known;
  }
}

async function sendMissing(
  workspace: Workspace,
  { lane, channel, delivery, pages }: Send,
  sent: Map<number, string>,
): Promise<void> {
  for (const [page, { blocks, text }] of pages.entries()) {
    if (sent.has(page)) continue;
    const { ts } = await through(workspace, lane, channel, (client) =>
      client.chat.postMessage({
        channel,
        blocks,
        text,
        unfurl_links: false,
        unfurl_media: false,
        metadata: { event_type: DELIVERY_EVENT, event_payload: { delivery, page } },
      }),
    );
    sent.set(page, ts ?? '');
  }
}
