import { createHash } from 'node:crypto';
import type { Locale } from '../../../bot/domain/participant.ts';
import type { Message } from '../../../bot/message.ts';
import type { Doubt, MessageRef } from '../../../bot/ports/chat.ts';
import { failureOf } from '../failures.ts';
import type { RenderedMessage } from '../render/render-message.ts';
import { wait } from '../wait.ts';
import { instant, SLACK, type Workspace } from '../workspace.ts';
import type { Lane } from './lane.ts';
import { messageRef, readRef, refOf } from './message-ref.ts';
import { rendered } from './rendered.ts';
import { reportsIn } from './reports-in.ts';
import { type Send, sendPages } from './send-pages.ts';
import { sendPictures } from './send-pictures.ts';

/** Longer than a send takes with all its tries, limits included. */
const LEASE_MS = 2 * 60 * 1000;
/** How often a process looks whether the one that is at it has done. */
const LOOK_MS = 250;

export interface OnceOptions {
  readonly lane: Lane;
  readonly key: string;
  readonly locale: Locale;
  /** Id of the channel; asked for when the message is this process's to send. */
  readonly channel: () => Promise<string>;
  /** "send" when absent. */
  readonly doubt?: Doubt;
}

/** What was tried before: whether it may have arrived, and since when. */
export type Tried = Pick<Send, 'uncertain' | 'since'>;

/** How a message reaches Slack: gives the id of its reference. */
export type Sender = (message: RenderedMessage, tried: Tried) => Promise<string>;

/** Sends a message to a channel once per key, whichever process asks, and however often. */
export async function sendOnce(
  workspace: Workspace,
  message: Message,
  options: OnceOptions,
): Promise<MessageRef> {
  const { lane, key, doubt = 'send' } = options;
  return once(workspace, message, options, async ({ pages, pictures }, tried) => {
    const channel = await options.channel();
    const times = await sendPages(workspace, {
      lane,
      channel,
      delivery: markOf(key),
      pages,
      ...tried,
      doubt,
    });
    await sendPictures(workspace, channel, pictures);
    return refOf({ type: 'pages', channel, pages: times });
  });
}

/**
 * Runs `send` under the key's claim, and remembers where the message is and what it quotes. Two of one process at once
 * are one send.
 */
export function once(
  workspace: Workspace,
  message: Message,
  options: Pick<OnceOptions, 'key' | 'locale'>,
  send: Sender,
): Promise<MessageRef> {
  const { sending } = workspace;
  const { key } = options;
  const under = sending.get(key);
  if (under !== undefined) return under;
  const promise = claimed(workspace, message, options, send).finally(() => sending.delete(key));
  sending.set(key, promise);
  return promise;
}

async function claimed(
  workspace: Workspace,
  message: Message,
  { key, locale }: Pick<OnceOptions, 'key' | 'locale'>,
  send: Sender,
): Promise<MessageRef> {
  const { memory, unsure } = workspace;
  const { deliveries } = memory;
  for (;;) {
    const claim = await deliveries.claim(SLACK, key, instant(workspace, LEASE_MS), instant(workspace));
    if (claim.outcome === 'sent') return messageRef(claim.delivery.ref ?? '');
    // Held by a try of this process that failed: nobody else is at it.
    if (claim.outcome === 'busy' && !unsure.delete(key)) {
      await wait(workspace.clock, LOOK_MS);
      continue;
    }
    try {
      const first = 'since' in claim ? new Date(claim.since) : workspace.clock.now();
      const tried = { uncertain: claim.outcome !== 'mine', since: first };
      const ref = await send(await rendered(workspace, message, locale), tried);
      await deliveries.sent({
        chat: SLACK,
        key,
        ref,
        reports: findable(ref, message),
        at: instant(workspace),
      });
      return messageRef(ref);
    } catch (error) {
      if (failureOf(error).type === 'refused') await deliveries.release(SLACK, key);
      else unsure.add(key);
      throw error;
    }
  }
}

/** What one person was shown in a channel can never be changed: it need not be found. */
function findable(ref: string, message: Message): readonly string[] {
  return readRef(ref)?.type === 'shown' ? [] : reportsIn(message);
}

/** A key as Slack may keep it: nothing that a key is made of leaves the house. */
function markOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 32);
}
