import { type Edition, type Theme, themeOf, themeOfChannel } from './domain/edition.ts';
import type { Whereabouts } from './invocation.ts';
import type { Store } from './ports/store.ts';

/** The theme of a channel: as somebody said, or else by the channel's name. */
export async function channelTheme(
  { channels }: Pick<Store, 'channels'>,
  edition: Edition,
  { chat, channel, channelName }: Whereabouts,
): Promise<Theme | undefined> {
  const tie = channel === undefined ? undefined : await channels.get(chat, channel);
  if (tie?.edition === edition.id) return themeOf(edition, tie.theme);
  return themeOfChannel(edition, channelName ?? channel);
}
