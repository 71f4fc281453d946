import { z } from 'zod';
import type { Clock } from '../../../bot/ports/clock.ts';
import { fetchInTime } from './fetch-in-time.ts';

/** What Slack says of a token. */
export type Identity =
  | {
      readonly type: 'known';
      readonly team: string;
      readonly bot: string;
      readonly scopes: ReadonlySet<string>;
      /** What time it is at Slack. */
      readonly date: Date;
    }
  | { readonly type: 'refused'; readonly reason: string }
  | { readonly type: 'unreachable'; readonly reason: string };

const schema = z.object({
  ok: z.boolean(),
  error: z.string().optional(),
  team: z.string().optional(),
  user: z.string().optional(),
});

/** The scopes and the time are in the answer's headers, which the SDK does not show. */
export async function readIdentity(token: string, apiUrl: string, clock: Clock): Promise<Identity> {
  try {
    const answer = await fetchInTime(clock, `${apiUrl}auth.test`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
    });
    if (!answer.ok) return { type: 'unreachable', reason: `HTTP ${answer.status}` };
    const { ok, error = '', team = '', user = '' } = schema.parse(await answer.json());
    if (!ok) return { type: 'refused', reason: error };
    const scopes = (answer.headers.get('x-oauth-scopes') ?? '').split(/[,\s]+/);
    const date = new Date(answer.headers.get('date') ?? clock.now());
    return { type: 'known', team, bot: user, scopes: new Set(scopes), date };
  } catch (error) {
    return { type: 'unreachable', reason: causeOf(error) };
  }
}

/** fetch says "fetch failed", and keeps why for its cause. */
export function causeOf(error: unknown): string {
  const { message, cause } = error as Error & { cause?: { code?: string } };
  return cause?.code ?? message;
}
