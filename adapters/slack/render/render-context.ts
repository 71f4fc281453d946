import type { CommandCall } from '../../../bot/message.ts';
import type { SlackWording } from '../wording/wording.ts';

/** Makes a path of Terrain's own pages an address that opens in a browser; undefined where there is none to open. */
export type AbsoluteUrl = (path: string) => string | undefined;

/** What a renderer needs to know beyond the message. */
export interface RenderContext {
  readonly words: SlackWording;
  readonly absolute: AbsoluteUrl;
  /** What a button carries: a text of LIMITS.buttonValue characters at most. */
  readonly carry: (run: CommandCall) => string;
}

/** `siteUrl` is the address at which people open Terrain's pages, e.g. "https://terrain.example.fr". */
export function absoluteFrom(siteUrl: string | undefined): AbsoluteUrl {
  if (siteUrl === undefined) return () => undefined;
  const base = siteUrl.replace(/\/+$/, '');
  return (path) => `${base}${path.startsWith('/') ? '' : '/'}${path}`;
}
