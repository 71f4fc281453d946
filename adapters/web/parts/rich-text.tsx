import type { Child } from 'hono/jsx';
import type { Span, RichText as Text } from '../../../bot/message.ts';

/** A text of the bot: plain, strong, calling somebody, or leading to a page of the workspace. */
export function RichText({ text }: { readonly text: Text }) {
  return <>{typeof text === 'string' ? text : text.map(spanView)}</>;
}

function spanView(span: Span): Child {
  if (typeof span === 'string') return span;
  if ('strong' in span) return <strong>{span.strong}</strong>;
  if ('mention' in span) return <span class="mention">@{span.name}</span>;
  return isOwnPath(span.href) ? <a href={span.href}>{span.link}</a> : span.link;
}

/** Only paths of the workspace become links: nothing that a text holds leads elsewhere or runs. */
export function isOwnPath(href: string): boolean {
  return /^\/(?![/\\])/.test(href);
}
