import { TerrainError } from '../../../bot/errors.ts';
import { refusalReason } from '../failures.ts';
import { patiently } from '../patiently.ts';
import type { Workspace } from '../workspace.ts';

const MAX_NAME = 80;

/** See `Chat.createChannel`. */
export async function createChannel(workspace: Workspace, name: string): Promise<string> {
  const { clients, clock } = workspace;
  const wanted = channelName(name);
  try {
    const { channel } = await patiently(clock, () =>
      clients.broadcast.conversations.create({ name: wanted }),
    );
    if (channel?.id !== undefined) return channel.id;
  } catch (error) {
    const reason = refusalReason(error);
    if (reason === undefined) throw error;
    const found = reason === 'name_taken' ? await joinedChannel(workspace, wanted) : undefined;
    if (found !== undefined) return found;
    throw new TerrainError('CHANNEL_REFUSED', { name: wanted }, { cause: error });
  }
  throw new TerrainError('CHANNEL_REFUSED', { name: wanted });
}

/** Slack takes small letters, digits, "-" and "_" only. */
export function channelName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MAX_NAME);
}

/** Of a private channel of this name nothing can be found: Slack shows it to its members only. */
async function joinedChannel({ clients, clock }: Workspace, name: string): Promise<string | undefined> {
  const client = clients.broadcast;
  let cursor: string | undefined;
  do {
    const page = await patiently(clock, () =>
      client.conversations.list({ exclude_archived: true, limit: 200, ...(cursor ? { cursor } : {}) }),
    );
    const found = page.channels?.find((channel) => channel.name === name)?.id;
    if (found !== undefined) {
      await patiently(clock, () => client.conversations.join({ channel: found }));
      return found;
    }
    cursor = page.response_metadata?.next_cursor || undefined;
  } while (cursor !== undefined);
  return undefined;
}
