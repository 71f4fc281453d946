import type { Edition } from '../../../bot/domain/edition.ts';
import { PageError } from '../http/page-error.ts';
import { channelRoom, channelsOf, type Room } from '../rooms.ts';
import { webWordingFor } from '../wording.ts';

/** The room of a channel. @throws PageError when the edition has no such channel. */
export function channelOf(edition: Edition, channel: string): Room {
  if (!channelsOf(edition).includes(channel))
    throw new PageError(webWordingFor('fr').errors.channel(channel));
  return channelRoom(edition.id, channel);
}
