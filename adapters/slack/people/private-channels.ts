import { patiently } from '../patiently.ts';
import type { Workspace } from '../workspace.ts';

/** The conversation of the app with one person. It never changes: asked for once. */
export interface PrivateChannels {
  /** Its id. @throws what Slack refuses, e.g. `user_not_found` */
  of(user: string): Promise<string>;
}

export function createPrivateChannels({
  clients,
  clock,
}: Pick<Workspace, 'clients' | 'clock'>): PrivateChannels {
  const known = new Map<string, string>();
  return {
    of: async (user) => {
      const found = known.get(user);
      if (found !== undefined) return found;
      const { channel } = await patiently(clock, () => clients.broadcast.conversations.open({ users: user }));
      if (channel?.id === undefined) throw new Error('Slack opened a conversation without an id.');
      known.set(user, channel.id);
      return channel.id;
    },
  };
}
