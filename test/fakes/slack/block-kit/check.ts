import { z } from 'zod';
import { messageBlocks, viewBlocks } from './blocks.ts';
import { plainText } from './objects.ts';

/** Slack advises 4,000 characters and cuts a message's text at this. */
const TEXT = z.string().max(40_000);
/** All the text of a message's blocks together; above, Slack answers `msg_too_long`. */
const ALL_TEXT = 13_200;

const common = {
  blocks: viewBlocks,
  private_metadata: z.string().max(3000).optional(),
  callback_id: z.string().max(255).optional(),
  external_id: z.string().max(255).optional(),
};

const modal = z
  .strictObject({
    type: z.literal('modal'),
    title: plainText(24),
    submit: plainText(24).optional(),
    close: plainText(24).optional(),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
    submit_disabled: z.boolean().optional(),
    ...common,
  })
  .refine(({ blocks, submit }) => submit !== undefined || !blocks.some(({ type }) => type === 'input'), {
    message: 'a modal with inputs wants submit',
  });

const home = z.strictObject({ type: z.literal('home'), ...common });

/** What Slack would refuse of a message's blocks and text; nothing when it takes them. */
export function messageProblems(blocks: unknown, text?: string): readonly string[] {
  return [
    ...problems(messageBlocks, blocks),
    ...repeated(blocks),
    ...problems(TEXT, text ?? ''),
    ...(lengthOf(blocks) > ALL_TEXT ? ['msg_too_long'] : []),
  ];
}

/** What Slack would refuse of a view. */
export function viewProblems(view: unknown): readonly string[] {
  const schema = z.discriminatedUnion('type', [modal, home]);
  const { blocks } = (view ?? {}) as { readonly blocks?: unknown };
  return [...problems(schema, view), ...repeated(blocks)];
}

function problems(schema: z.ZodType, value: unknown): readonly string[] {
  const read = schema.safeParse(value);
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('/')}: ${message}`);
}

/** Block ids are unique in a message, action ids in a block. */
function repeated(blocks: unknown): readonly string[] {
  if (!Array.isArray(blocks)) return [];
  const ids = blocks.flatMap(({ block_id }) => (block_id === undefined ? [] : [block_id]));
  const actions = blocks.flatMap(({ elements, type }) =>
    type === 'actions' ? twice(elements.map(({ action_id }: { action_id: string }) => action_id)) : [],
  );
  return [...twice(ids).map((id) => `block_id ${id} twice`), ...actions.map((id) => `action_id ${id} twice`)];
}

function twice(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function lengthOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + lengthOf(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [name, one]) => sum + (name === 'text' && typeof one === 'string' ? one.length : lengthOf(one)),
    0,
  );
}
