import { z } from 'zod';
import type { Surface } from '../replies/surface.ts';
import type { Workspace } from '../workspace.ts';
import { readCarried } from './carried.ts';

const schema = z.object({
  run: z.object({ command: z.string(), options: z.record(z.string(), z.string()) }),
  /** "line": the fields stand for what would have been typed. */
  from: z.enum(['form', 'line']),
  channel: z.string().optional(),
  channelName: z.string().optional(),
  responseUrl: z.string().optional(),
  clicked: z.object({ ts: z.string(), ephemeral: z.boolean() }).optional(),
});

/** What a form carries from its opening to its submission. */
export type FormState = z.infer<typeof schema>;

/** Undefined when it has expired. */
export async function readFormState(workspace: Workspace, metadata: string): Promise<FormState | undefined> {
  const read = schema.safeParse(await readCarried(workspace, metadata));
  return read.success ? read.data : undefined;
}

/** Where the answer to a form goes: where the form was asked for. */
export function surfaceOf(
  { channel, channelName, responseUrl, clicked }: FormState,
  user: Surface['user'],
): Surface {
  return {
    user,
    ...(channel === undefined ? {} : { channel }),
    ...(channelName === undefined ? {} : { channelName }),
    ...(responseUrl === undefined ? {} : { responseUrl }),
    ...(clicked === undefined ? {} : { clicked }),
  };
}
