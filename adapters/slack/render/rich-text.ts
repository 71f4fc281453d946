import type { types } from '@slack/bolt';
import type { RichText, Span } from '../../../bot/message.ts';
import { typeset } from '../../../bot/wording/typeset.ts';
import { visible } from './plain.ts';
import type { AbsoluteUrl } from './render-context.ts';

type Element = types.RichTextElement;
type Inner = types.RichTextBlockElement;

/**
 * Slack's rich text shows words as they are, where mrkdwn would take `*`, `_` or `<!channel>` in what a student
 * wrote for its own signs.
 */
export function richTextBlock(...elements: readonly Inner[]): types.RichTextBlock {
  return { type: 'rich_text', elements: [...elements] };
}

export function paragraphOf(text: RichText, absolute: AbsoluteUrl): Inner {
  return { type: 'rich_text_section', elements: elementsOf(text, absolute) };
}

export function strongParagraph(text: string): Inner {
  return {
    type: 'rich_text_section',
    elements: [{ type: 'text', text: visible(typeset(text)), style: { bold: true } }],
  };
}

export function quoteElement(text: string): Inner {
  return { type: 'rich_text_quote', elements: elementsOf(text, () => undefined) };
}

export function listElement(
  items: readonly RichText[],
  ordered: boolean,
  absolute: AbsoluteUrl,
  offset: number,
): Inner {
  return {
    type: 'rich_text_list',
    style: ordered ? 'ordered' : 'bullet',
    ...(ordered && offset > 0 ? { offset } : {}),
    elements: items.map((item) => ({ type: 'rich_text_section', elements: elementsOf(item, absolute) })),
  };
}

/** Slack refuses an element without a letter: an empty text is a space. */
function elementsOf(text: RichText, absolute: AbsoluteUrl): Element[] {
  const spans: readonly Span[] = typeof text === 'string' ? [text] : text;
  const elements = spans.flatMap((span) => elementOf(span, absolute));
  return elements.length === 0 ? [{ type: 'text', text: ' ' }] : elements;
}

function elementOf(span: Span, absolute: AbsoluteUrl): Element[] {
  if (typeof span !== 'string' && 'mention' in span) return [{ type: 'user', user_id: span.mention }];
  const words = typeset(typeof span === 'string' ? span : 'strong' in span ? span.strong : span.link);
  if (words === '') return [];
  if (typeof span === 'string') return [{ type: 'text', text: words }];
  if ('strong' in span) return [{ type: 'text', text: words, style: { bold: true } }];
  const url = absolute(span.href);
  return url === undefined ? [{ type: 'text', text: words }] : [{ type: 'link', url, text: words }];
}
