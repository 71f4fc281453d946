import type { BotContext } from '../context.ts';
import type { Participant } from '../domain/participant.ts';
import { codeFrom, spelledCode } from './link-code.ts';

const CODE_LIFE_MS = 30 * 24 * 60 * 60 * 1000;

/** The code by which this person says who they are, spelled for reading; the same until it has served or expired. */
export async function issueCode(
  { store, clock, random }: Pick<BotContext, 'store' | 'clock' | 'random'>,
  { id }: Participant,
): Promise<string> {
  const now = clock.now();
  const expiresAt = new Date(now.getTime() + CODE_LIFE_MS).toISOString();
  const offered = { participant: id, code: codeFrom(random.id()), expiresAt };
  const { code } = await store.linkCodes.issue(offered, now.toISOString());
  return spelledCode(code);
}
