import type { Workspace } from '../workspace.ts';

/** A person who joins or leaves the group is known to have done so after this. */
const FRESH_MS = 5 * 60 * 1000;

/** Who is a coordinator by a user group of the workspace. */
export interface Coordinators {
  /** Undefined when no group is named, or Slack cannot say now. */
  has(user: string): Promise<boolean | undefined>;
}

type Needs = Pick<Workspace, 'clients' | 'settings' | 'clock' | 'logger'>;

export function createCoordinators({ clients, settings, clock, logger }: Needs): Coordinators {
  const role = settings.coordinatorRole?.replace(/^@/, '');
  let known: { readonly members: ReadonlySet<string>; readonly until: number } | undefined;

  async function members(named: string): Promise<ReadonlySet<string>> {
    const now = clock.now().getTime();
    if (known !== undefined && now < known.until) return known.members;
    const { usergroups = [] } = await clients.interactive.usergroups.list({ include_users: true });
    const group = usergroups.find(({ id, handle }) => id === named || handle === named);
    known = { members: new Set(group?.users ?? []), until: now + FRESH_MS };
    return known.members;
  }

  return {
    has: async (user) => {
      if (role === undefined) return undefined;
      try {
        return (await members(role)).has(user);
      } catch (error) {
        logger?.warn({ err: error }, 'the group of coordinators could not be read');
        return undefined;
      }
    },
  };
}
