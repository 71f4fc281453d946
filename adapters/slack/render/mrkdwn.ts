import type { RichText, Span } from '../../../bot/message.ts';
import { typeset } from '../../../bot/wording/typeset.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Word joiner: invisible, and the sign before it marks nothing any more. */
const JOINER = '\u2060';

/**
 * Text that Slack's mrkdwn shows as it was typed: no mention, no link, no bold or struck letters. Only needed where
 * Slack takes no rich text: the lines of a context and the fields of a section.
 */
export function escapeMrkdwn(text: string): string {
  return typeset(text)
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/[*_~`]/g, `$&${JOINER}`)
    .replace(/:(?=[a-z0-9_+-]+:)/gi, `:${JOINER}`);
}

/** Rich text as mrkdwn; `absolute` makes a path an address, or undefined where nobody could open it. */
export function mrkdwnOf(text: RichText, absolute: (path: string) => string | undefined): string {
  if (typeof text === 'string') return escapeMrkdwn(text);
  return text
    .map((span) => {
      if (typeof span === 'string') return escapeMrkdwn(span);
      if ('strong' in span) return `*${escapeMrkdwn(span.strong)}*`;
      if ('mention' in span) return `<@${span.mention}>`;
      const url = absolute(span.href);
      return url === undefined ? escapeMrkdwn(span.link) : `<${url}|${linkLabel(span.link)}>`;
    })
    .join('');
}

/** A label ends at ">" and splits at "|": neither may be in it. */
function linkLabel(label: string): string {
  return escapeMrkdwn(label).replaceAll('|', '¦');
}

/** Rich text as plain words: notifications, screen readers, and clients without Block Kit. */
export function plainOf(text: RichText): string {
  return typeset(typeof text === 'string' ? text : text.map(wordsOfSpan).join(''));
}

/** A mention here calls nobody, and says whom the message calls. */
function wordsOfSpan(span: Span): string {
  if (typeof span === 'string') return span;
  if ('mention' in span) return `@${span.name}`;
  return 'strong' in span ? span.strong : span.link;
}

/**
 * A message's mrkdwn as people read it: links by their words, entities as signs. Mentions become `someone`: what is
 * filed names nobody.
 */
export function wordsOf(mrkdwn: string, someone: string): string {
  return mrkdwn
    .replace(/<@[^>]+>/g, someone)
    .replace(/<#[^|>]+\|([^>]*)>/g, '#$1')
    .replace(/<![^>]*>/g, '')
    .replace(/<[^|>]+\|([^>]*)>/g, '$1')
    .replace(/<([^>]+)>/g, '$1')
    .replace(/&(?:lt|gt|amp);/g, signOf)
    .trim();
}

/** What was typed after a command: Slack writes three signs of it as entities. */
export function unescaped(text: string): string {
  return text.replace(/&(?:lt|gt|amp);/g, signOf);
}

function signOf(entity: string): string {
  return entity === '&lt;' ? '<' : entity === '&gt;' ? '>' : '&';
}
