import type { Block, Message, RichText, Span } from './message.ts';
import type { AccountStore } from './ports/account-store.ts';

export type Mention = Extract<Span, { readonly mention: string }>;

/** Participants whom a message calls, each once. */
export function mentionedIn({ blocks }: Message): readonly string[] {
  return [
    ...new Set(
      blocks
        .flatMap(textsOf)
        .flatMap(mentionsOf)
        .map(({ mention }) => mention),
    ),
  ];
}

export function mentionsOf(text: RichText): readonly Mention[] {
  return typeof text === 'string' ? [] : text.filter(isMention);
}

/** The message with something else in the place of each mention. */
export function replaceMentions(message: Message, replace: (mention: Mention) => Span): Message {
  const inText = (text: RichText): RichText =>
    typeof text === 'string' ? text : text.map((span) => (isMention(span) ? replace(span) : span));
  return { ...message, blocks: message.blocks.map((block) => withTexts(block, inText)) };
}

/** On its way to a chat: mentions by the account that each person tied last there, the others by their names. */
export async function withAccounts(
  { of }: Pick<AccountStore, 'of'>,
  chat: string,
  message: Message,
): Promise<Message> {
  const users = new Map<string, string>();
  for (const participant of mentionedIn(message)) {
    const tie = (await of(participant)).find((each) => each.chat === chat);
    if (tie !== undefined) users.set(participant, tie.user);
  }
  return replaceMentions(message, ({ mention, name }) => {
    const user = users.get(mention);
    return user === undefined ? name : { mention: user, name };
  });
}

function isMention(span: Span): span is Mention {
  return typeof span !== 'string' && 'mention' in span;
}

function textsOf(block: Block): readonly RichText[] {
  switch (block.type) {
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'quote':
      return [block.source];
    default:
      return [];
  }
}

function withTexts(block: Block, change: (text: RichText) => RichText): Block {
  switch (block.type) {
    case 'paragraph':
      return { ...block, text: change(block.text) };
    case 'list':
      return { ...block, items: block.items.map(change) };
    case 'quote':
      return { ...block, source: change(block.source) };
    default:
      return block;
  }
}
