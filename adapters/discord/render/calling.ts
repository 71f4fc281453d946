import { mentionsOf } from '../../../bot/mentions.ts';
import type { Block, Message } from '../../../bot/message.ts';
import { LIMITS } from '../limits.ts';
import { renderRich, type Site } from './markdown.ts';

/** What a message says above its embed, and whom it calls there. */
export interface Calling {
  readonly content: string;
  /** Ids of accounts. */
  readonly users: readonly string[];
  /** The message without what the content says. */
  readonly rest: Message;
}

/** In an embed a mention is shown and calls nobody: paragraphs that call somebody stand above it. */
export function callingOf(message: Message, site: Site): Calling {
  const calling = message.blocks.filter(isCall);
  const content = calling.map(({ text }) => renderRich(text, site)).join('\n');
  // Longer, it names those whom it is for, and calls none of them.
  if (content === '' || content.length > LIMITS.content) return { content: '', users: [], rest: message };
  const users = calling.flatMap(({ text }) => mentionsOf(text)).map(({ mention }) => mention);
  const blocks = message.blocks.filter((block) => !isCall(block));
  return { content, users: [...new Set(users)], rest: { ...message, blocks } };
}

function isCall(block: Block): block is Extract<Block, { type: 'paragraph' }> {
  return block.type === 'paragraph' && mentionsOf(block.text).length > 0;
}
