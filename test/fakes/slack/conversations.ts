import type { Response } from './response-urls.ts';
import type { SlackDouble } from './slack-double.ts';
import { buttonsOf, type SlackButton, textsOf } from './texts-of.ts';

/** A message as one person sees it. */
export interface Seen {
  readonly ts: string;
  readonly text: string;
  readonly buttons: readonly SlackButton[];
  readonly blocks: readonly unknown[];
  /** Whether only they see it. */
  readonly ephemeral: boolean;
  /** Names of the files that came with it. */
  readonly files: readonly string[];
}

interface Ephemeral {
  readonly ts: string;
  readonly channel: string;
  readonly user: string;
  blocks: readonly unknown[];
}

/** What is on people's screens: what the workspace keeps, and what it shows to one person and forgets. */
export interface Conversations {
  /** In the channel, or in private with the app when absent; oldest first. */
  see(user: string, channel?: string): Promise<readonly Seen[]>;
  /** Id of the private conversation with the app. */
  private(user: string): Promise<string>;
  /** An address for answers to something that this person did in the channel. */
  address(
    user: string,
    channel: string,
    clicked?: { readonly ts: string; readonly ephemeral: boolean },
  ): string;
}

export function createConversations(double: SlackDouble): Conversations {
  const shown: Ephemeral[] = [];
  let made = 0;
  const show = (channel: string, user: string, blocks: readonly unknown[], ts = `9000000000.${++made}`) => {
    shown.push({ ts, channel, user, blocks });
  };
  double.onCall(({ method, body, answer }) => {
    if (method !== 'chat.postEphemeral') return;
    show(String(body.channel), String(body.user), body.blocks as unknown[], String(answer.message_ts));
  });

  async function conversation(user: string): Promise<string> {
    const { channel } = await double.api('conversations.open', { users: user });
    return (channel as { id: string }).id;
  }

  async function take(
    response: Response,
    where: { readonly user: string; readonly channel: string },
    clicked?: { readonly ts: string; readonly ephemeral: boolean },
  ): Promise<void> {
    const { blocks = [], text = '' } = response;
    const original = shown.find(({ ts }) => ts === clicked?.ts);
    if (response.delete_original === true) {
      if (original !== undefined) shown.splice(shown.indexOf(original), 1);
    } else if (response.replace_original === true && original !== undefined) {
      original.blocks = blocks;
    } else if (response.replace_original === true && clicked !== undefined) {
      await double.api('chat.update', { channel: where.channel, ts: clicked.ts, blocks, text });
    } else if (response.response_type === 'in_channel') {
      await double.api('chat.postMessage', { channel: where.channel, blocks, text });
    } else show(where.channel, where.user, blocks);
  }

  return {
    private: conversation,
    address: (user, channel, clicked) =>
      double.responseUrls.make((response) => take(response, { user, channel }, clicked)),
    see: async (user, channel) => {
      const id = channel ?? (await conversation(user));
      const { messages } = await double.api('conversations.history', { channel: id, limit: 1000 });
      const kept = (messages as Kept[]).map((message) => seenOf(message, false)).reverse();
      const alone = shown.filter((one) => one.channel === id && one.user === user);
      return [...kept, ...alone.map((one) => seenOf(one, true))];
    },
  };
}

interface Kept {
  readonly ts: string;
  readonly text?: string;
  readonly blocks?: readonly unknown[];
  readonly files?: readonly { readonly name: string }[];
}

function seenOf({ ts, text, blocks = [], files = [] }: Kept, ephemeral: boolean): Seen {
  return {
    ts,
    blocks,
    ephemeral,
    text: blocks.length === 0 ? (text ?? '') : textsOf(blocks),
    buttons: buttonsOf(blocks),
    files: files.map(({ name }) => name),
  };
}
