import type { Whereabouts } from '../../../bot/invocation.ts';
import type { SlackUser } from '../people/account-of.ts';
import { SLACK } from '../workspace.ts';

/** Where somebody asked something, and the ways in which Slack lets us answer there. */
export interface Surface {
  readonly user: SlackUser;
  /** Id of the conversation, private ones included; absent in the Home tab. */
  readonly channel?: string;
  readonly channelName?: string;
  /** Takes five answers within 30 minutes. */
  readonly responseUrl?: string;
  /** Opens one form, within 3 seconds. */
  readonly triggerId?: string;
  /** The message whose button was clicked. */
  readonly clicked?: Clicked;
}

export interface Clicked {
  /** Slack's time of the message, which names it in its channel. */
  readonly ts: string;
  /** Whether one person alone sees it. */
  readonly ephemeral: boolean;
}

/** What Slack calls a channel whose name it does not tell. */
const NAMELESS = /^(directmessage|privategroup|mpdm-.*)$/;

/** As the bot knows places: a private conversation is none. */
export function whereaboutsOf({ channel, channelName }: Surface): Whereabouts {
  if (channel === undefined || isPrivate(channel)) return { chat: SLACK };
  const named = channelName !== undefined && !NAMELESS.test(channelName);
  return { chat: SLACK, channel, ...(named ? { channelName } : {}) };
}

/** Ids of private conversations begin with D. */
export function isPrivate(channel: string): boolean {
  return channel.startsWith('D');
}
