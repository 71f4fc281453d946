import type { RichText, Span } from '../../../bot/message.ts';

/** Makes a path of Terrain's own pages an address; undefined where people have no way to these pages. */
export type Site = (path: string) => string | undefined;

/** Signs that begin a style, a mention or a link wherever they stand. */
const INLINE = /[\\*_~`|[\]<>]/g;
/** Signs that begin a heading, a list or a quote at the start of a line. */
const BULLET_AT_START = /^(\s*)(#{1,3}|[-+])(?=\s|$)/gm;
const NUMBER_AT_START = /^(\s*\d+)([.)])(?=\s|$)/gm;

/** What people wrote, so that it is shown as they wrote it. */
export function escapeText(text: string): string {
  return text.replace(INLINE, '\\$&').replace(BULLET_AT_START, '$1\\$2').replace(NUMBER_AT_START, '$1\\$2');
}

export function renderRich(text: RichText, site: Site): string {
  const spans: readonly Span[] = typeof text === 'string' ? [text] : text;
  return spans.map((span) => renderSpan(span, site)).join('');
}

function renderSpan(span: Span, site: Site): string {
  if (typeof span === 'string') return escapeText(span);
  if ('strong' in span) return `**${escapeText(span.strong)}**`;
  if ('mention' in span) return `<@${span.mention}>`;
  const address = site(span.href);
  // Parentheses would end the address.
  const safe = address?.replaceAll('(', '%28').replaceAll(')', '%29');
  return safe === undefined ? escapeText(span.link) : `[${escapeText(span.link)}](${safe})`;
}

/** Each line behind the bar of a quotation. */
export function quoteLines(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}
