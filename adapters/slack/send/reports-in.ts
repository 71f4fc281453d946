import type { Message } from '../../../bot/message.ts';

/** Ids of the reports that a message quotes, each once. */
export function reportsIn({ blocks }: Message): readonly string[] {
  return [...new Set(blocks.flatMap((block) => (block.type === 'quote' ? [block.report] : [])))];
}
