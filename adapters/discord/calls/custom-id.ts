import type { CommandCall } from '../../../bot/message.ts';
import { LIMITS } from '../limits.ts';

/** What a button or a form of ours says when it comes back: the platform keeps 100 characters for it. */
export type CustomId =
  | { readonly type: 'run'; readonly call: CommandCall }
  /** A command too long for the button: kept under this id. */
  | { readonly type: 'kept-run'; readonly id: string }
  /** Another page of a message that is kept. */
  | { readonly type: 'page'; readonly id: string; readonly page: number }
  /** Opens a part of a form that is kept. */
  | { readonly type: 'open-form'; readonly id: string; readonly part: number }
  /** A part of a form that was sent. */
  | { readonly type: 'form'; readonly id: string; readonly part: number }
  /** The same, opened from a message of ours that has no other use: the answer takes its place. */
  | { readonly type: 'offered-form'; readonly id: string; readonly part: number };

const LETTERS = {
  run: 'r',
  'kept-run': 'k',
  page: 'p',
  'open-form': 'o',
  form: 'f',
  'offered-form': 'g',
} as const;
const PARTS = { o: 'open-form', f: 'form', g: 'offered-form' } as const;

/** `at` tells apart buttons of one message that do the same: the platform wants no id twice. */
export function encodeCustomId(id: CustomId, at = 0): string {
  const head = `${LETTERS[id.type]}${at}:`;
  if (id.type === 'run') return `${head}${id.call.command}?${new URLSearchParams(id.call.options)}`;
  if (id.type === 'kept-run') return `${head}${id.id}`;
  return `${head}${id.id}:${id.type === 'page' ? id.page : id.part}`;
}

export function fits(customId: string): boolean {
  return customId.length <= LIMITS.customId;
}

/** Undefined for what is not of this program, or of another version of it. */
export function decodeCustomId(text: string): CustomId | undefined {
  const [, letter, rest = ''] = /^([rkpofg])\d*:(.*)$/s.exec(text) ?? [];
  if (letter === 'r') return runOf(rest);
  if (letter === 'k') return { type: 'kept-run', id: rest };
  const [, id = '', number] = /^(.+):(\d+)$/.exec(rest) ?? [];
  if (letter === undefined || number === undefined) return undefined;
  if (letter === 'p') return { type: 'page', id, page: Number(number) };
  return { type: PARTS[letter as keyof typeof PARTS], id, part: Number(number) };
}

function runOf(text: string): CustomId | undefined {
  const [, command, query] = /^([^?]+)\?(.*)$/s.exec(text) ?? [];
  if (command === undefined) return undefined;
  return { type: 'run', call: { command, options: Object.fromEntries(new URLSearchParams(query)) } };
}
