import type { RichText, Span } from '../../../bot/message.ts';
import { typeset } from '../../../bot/wording/typeset.ts';
import { LIMITS } from '../limits.ts';
import { pieces as piecesOfText } from './cut.ts';
import { escapeMrkdwn, plainOf } from './mrkdwn.ts';
import type { Piece } from './pages.ts';
import type { RenderContext } from './render-context.ts';
import { listElement, paragraphOf, quoteElement, richTextBlock } from './rich-text.ts';

/** Room of one block of rich text; a longer one goes on in the next. */
const BLOCK_TEXT = LIMITS.sectionText;

export function paragraphPieces(text: RichText, { absolute }: RenderContext): readonly Piece[] {
  return shortened(text).map((part) => ({
    block: richTextBlock(paragraphOf(part, absolute)),
    text: plainOf(part),
  }));
}

export function quotePieces(text: string): readonly Piece[] {
  return piecesOfText(text, BLOCK_TEXT).map((part) => ({
    block: richTextBlock(quoteElement(part)),
    text: typeset(part),
    keepsWithNext: true,
  }));
}

/** A long list is several blocks; a numbered one counts on. */
export function listPieces(
  items: readonly RichText[],
  ordered: boolean,
  { absolute }: RenderContext,
): readonly Piece[] {
  const groups: RichText[][] = [];
  let room = 0;
  for (const item of items.flatMap(shortened)) {
    const length = plainOf(item).length;
    if (length > room) {
      groups.push([]);
      room = BLOCK_TEXT;
    }
    groups.at(-1)?.push(item);
    room -= length;
  }
  let offset = 0;
  return groups.map((group) => {
    const block = richTextBlock(listElement(group, ordered, absolute, offset));
    offset += group.length;
    return { block, text: group.map((item) => `• ${plainOf(item)}`).join('\n') };
  });
}

/** Two columns, as Slack sets the fields of a section. */
export function factsPieces(
  facts: readonly { readonly label: string; readonly value: string }[],
): readonly Piece[] {
  const found: Piece[] = [];
  for (let at = 0; at < facts.length; at += LIMITS.sectionFields) {
    const some = facts.slice(at, at + LIMITS.sectionFields);
    found.push({
      block: {
        type: 'section',
        fields: some.map(({ label, value }) => ({ type: 'mrkdwn', text: factText(label, value) })),
      },
      text: some.map(({ label, value }) => typeset(`${label} : ${value}`)).join('\n'),
    });
  }
  return found;
}

function factText(label: string, value: string): string {
  const text = `*${escapeMrkdwn(label)}*\n${escapeMrkdwn(value)}`;
  const [first = ''] = piecesOfText(text, LIMITS.fieldText - 1);
  return first.length < text.length ? `${first.trimEnd()}…` : text;
}

/** A text that fits no block, as several that do: its spans are kept, and a span too long is broken. */
function shortened(text: RichText): readonly RichText[] {
  if (plainOf(text).length <= BLOCK_TEXT) return [text];
  if (typeof text === 'string') return piecesOfText(text, BLOCK_TEXT);
  const parts: Span[][] = [];
  let room = 0;
  for (const span of text.flatMap(brokenSpan)) {
    const { length } = plainOf([span]);
    if (length > room) {
      parts.push([]);
      room = BLOCK_TEXT;
    }
    parts.at(-1)?.push(span);
    room -= length;
  }
  return parts;
}

function brokenSpan(span: Span): readonly Span[] {
  if (typeof span === 'string') return piecesOfText(span, BLOCK_TEXT);
  if ('mention' in span) return [span];
  if ('strong' in span) return piecesOfText(span.strong, BLOCK_TEXT).map((strong) => ({ strong }));
  return piecesOfText(span.link, BLOCK_TEXT).map((link) => ({ ...span, link }));
}
