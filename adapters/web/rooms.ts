import { type Edition, GENERAL_CHANNEL } from '../../bot/domain/edition.ts';
import type { Participant } from '../../bot/domain/participant.ts';
import type { ChatTarget } from '../../bot/ports/chat.ts';

/** Name of this chat. */
export const WEB = 'web';

/** Where messages are written: a channel of an edition, or one person's conversation with Terrain. */
export interface Room {
  /** Name in the history. */
  readonly id: string;
  /** Path of its page. */
  readonly path: string;
  /** Absent in the private conversation. */
  readonly channel?: string;
}

export function channelRoom(edition: string, channel: string): Room {
  return {
    id: JSON.stringify(['channel', edition, channel]),
    path: `/salons/${encodeURIComponent(channel)}`,
    channel,
  };
}

export function privateRoom(participant: string): Room {
  return { id: JSON.stringify(['person', participant]), path: '/messages/terrain' };
}

/** Room and sole viewer, if any, of what is delivered to a target. */
export function roomOf(target: ChatTarget): { readonly room: Room; readonly viewer?: string } {
  if (target.type === 'person') return { room: privateRoom(target.participant), viewer: target.participant };
  const room = channelRoom(target.edition, target.channel);
  return target.type === 'channel' ? { room } : { room, viewer: target.participant };
}

/** Channels of an edition, in the order of the menu. */
export function channelsOf(edition: Edition): readonly string[] {
  return [GENERAL_CHANNEL, ...edition.themes.map((theme) => theme.channel)];
}

/** Every room that a person may enter. */
export function roomsOf(edition: Edition, person: Participant): readonly Room[] {
  return [...channelsOf(edition).map((channel) => channelRoom(edition.id, channel)), privateRoom(person.id)];
}

/** Where one begins: the channel of the theme that one's group prepares, or the general one. */
export function homeRoom(edition: Edition, person: Participant): Room {
  const group = edition.groups.find(({ id }) => id === person.group);
  const theme = edition.themes.find(({ id }) => id === group?.theme);
  return channelRoom(edition.id, theme?.channel ?? GENERAL_CHANNEL);
}
