import type { Account } from '../../../bot/domain/account.ts';
import { SLACK, type Workspace } from '../workspace.ts';

/** Somebody in Slack, as a request names them. */
export interface SlackUser {
  readonly id: string;
  readonly name: string;
}

/**
 * An account as the bot knows accounts. The address is asked for only while nobody's account it is: Slack counts such
 * questions, and a person in a hurry waits for the answer.
 */
export async function accountOf(workspace: Workspace, { id, name }: SlackUser): Promise<Account> {
  const tie = await workspace.memory.accounts.get(SLACK, id);
  const [profile, coordinator] = await Promise.all([
    tie === undefined ? profileOf(workspace, id) : {},
    workspace.coordinators.has(id),
  ]);
  return {
    chat: SLACK,
    user: id,
    name: tie?.name ?? name,
    ...profile,
    ...(coordinator === undefined ? {} : { coordinator }),
  };
}

type Profile = Partial<Pick<Account, 'name' | 'email' | 'locale'>>;

/**
 * The name, and the address where Slack has checked it and the scope allows. Not of somebody from another workspace:
 * who vouches for that address is not who invited them here.
 */
async function profileOf({ clients, logger }: Workspace, id: string): Promise<Profile> {
  try {
    const { user } = await clients.interactive.users.info({ user: id, include_locale: true });
    const name = user?.profile?.real_name || user?.real_name;
    const trusted = user?.is_email_confirmed !== false && user?.is_stranger !== true && user?.is_bot !== true;
    const email = trusted ? user?.profile?.email : undefined;
    return {
      locale: user?.locale?.startsWith('en') ? 'en' : 'fr',
      ...(name ? { name } : {}),
      ...(email ? { email: email.toLowerCase() } : {}),
    };
  } catch (error) {
    logger?.warn({ err: error }, 'an account could not be read: its owner can still give a code');
    return {};
  }
}
