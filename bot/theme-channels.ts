import type { Edition, Theme } from './domain/edition.ts';
import type { Chat } from './ports/chat.ts';
import type { Store } from './ports/store.ts';

/** The channels of a chat that hear what is new in a theme. */
export async function themeChannels(
  { channels }: Pick<Store, 'channels'>,
  { name, capabilities }: Pick<Chat, 'name' | 'capabilities'>,
  edition: Edition,
  theme: Theme,
): Promise<readonly string[]> {
  const ties = await channels.of(name, edition.id);
  const tied = ties.filter((tie) => tie.theme === theme.id).map(({ channel }) => channel);
  const own = capabilities.namedChannels && !ties.some(({ channel }) => channel === theme.channel);
  return own ? [theme.channel, ...tied] : tied;
}
