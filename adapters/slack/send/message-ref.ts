import { SLACK } from '../workspace.ts';

/** Where a message of ours is: its pages in a channel, or what one person was shown there. */
export type SlackRef =
  | { readonly type: 'pages'; readonly channel: string; readonly pages: readonly string[] }
  /** Slack never says where these are: they can be neither changed nor taken back. */
  | { readonly type: 'shown'; readonly channel: string; readonly user: string; readonly at: string };

/** "C0123:1700000000.000100,1700000001.000200", or "C0123:1700000000.000100@U0123" for what one person was shown. */
export function refOf(ref: SlackRef): string {
  if (ref.type === 'shown') return `${ref.channel}:${ref.at}@${ref.user}`;
  return `${ref.channel}:${ref.pages.join(',')}`;
}

export function readRef(id: string): SlackRef | undefined {
  const [, channel, rest] = /^([A-Z0-9]+):(.+)$/.exec(id) ?? [];
  if (channel === undefined || rest === undefined) return undefined;
  const [at = '', user] = rest.split('@');
  if (user !== undefined) return { type: 'shown', channel, user, at };
  return { type: 'pages', channel, pages: rest.split(',') };
}

export function messageRef(id: string): { readonly chat: string; readonly id: string } {
  return { chat: SLACK, id };
}
