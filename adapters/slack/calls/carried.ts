import { z } from 'zod';
import type { Call } from '../../../bot/invocation.ts';
import { instant, SLACK, type Workspace } from '../workspace.ts';

/** What Slack keeps for us in a button or a form is text of a certain length: what is longer is kept in the store. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

const options = z.record(z.string(), z.string());
const call = z.union([
  z.object({ type: z.literal('line'), line: z.string() }),
  z.object({
    type: z.literal('options'),
    command: z.string(),
    options,
    from: z.enum(['line', 'form', 'button']),
  }),
]);
const kept = z.object({ kept: z.string() });

/** A call as JSON: files are never carried. */
export type CarriedCall = z.infer<typeof call>;

/** Values that wait to be kept: renderers only compute. */
export interface Carrier {
  /** The value as text of `max` characters at most. */
  carry(value: unknown, max: number): string;
  /** Puts what was too long into the store; before the text is sent. */
  keep(): Promise<void>;
}

export function createCarrier(workspace: Workspace): Carrier {
  const waiting = new Map<string, unknown>();
  return {
    carry: (value, max) => {
      const text = JSON.stringify(value);
      if (text.length <= max) return text;
      const key = `${SLACK}/carried/${workspace.random.id()}`;
      waiting.set(key, value);
      return JSON.stringify({ kept: key });
    },
    keep: async () => {
      for (const [key, value] of waiting)
        await workspace.memory.kept.put(key, value, instant(workspace, KEPT_MS));
    },
  };
}

/** What was carried; undefined when it has expired, or is none of ours. */
export async function readCarried(workspace: Workspace, text: string): Promise<unknown> {
  const value = parse(text);
  const reference = kept.safeParse(value);
  return reference.success ? workspace.memory.kept.get(reference.data.kept, instant(workspace)) : value;
}

export async function readCall(workspace: Workspace, text: string): Promise<CarriedCall | undefined> {
  const read = call.safeParse(await readCarried(workspace, text));
  return read.success ? read.data : undefined;
}

/** The same call again, without its files. */
export function withoutFiles(given: Call): CarriedCall {
  if (given.type === 'line') return given;
  const { command, options: values, from } = given;
  return { type: 'options', command, options: values, from };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
