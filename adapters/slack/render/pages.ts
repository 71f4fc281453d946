import type { types } from '@slack/bolt';
import { LIMITS, PAGE_TEXT } from '../limits.ts';
import type { SlackWording } from '../wording/wording.ts';
import { cut } from './cut.ts';

/** One block, and what it says in plain words. */
export interface Piece {
  readonly block: types.KnownBlock;
  readonly text: string;
  /** A heading never ends a page, a quote never leaves its source. */
  readonly keepsWithNext?: boolean;
}

/** What one Slack message carries. */
export interface Page {
  readonly blocks: types.KnownBlock[];
  /** For notifications, and for who hears Slack rather than sees it. */
  readonly text: string;
}

/** One block of a page says which page it is. */
const ROOM = LIMITS.messageBlocks - 1;
/** A response address takes five answers: the last is kept for what follows. */
const MAX_PAGES = 4;

export function pagesOf(pieces: readonly Piece[], words: SlackWording): readonly Page[] {
  const all = broken(pieces.length === 0 ? [SILENCE] : pieces);
  const kept = all.slice(0, MAX_PAGES);
  const cutShort = all.length > MAX_PAGES;
  return kept.map((page, index) => {
    const said = page.map(({ text }) => text).join('\n');
    return {
      blocks: [
        ...(index === 0 ? [] : [note(words.continued(index + 1, kept.length))]),
        ...page.map(({ block }) => block),
        ...(cutShort && index === kept.length - 1 ? [note(words.cutShort)] : []),
      ],
      text: escapeControl(cut(said, LIMITS.fallbackText)),
    };
  });
}

const SILENCE: Piece = {
  block: { type: 'section', text: { type: 'plain_text', text: ' ' } },
  text: ' ',
};

function note(text: string): types.KnownBlock {
  return { type: 'context', elements: [{ type: 'plain_text', text, emoji: false }] };
}

function broken(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const pages: Piece[][] = [[]];
  let length = 0;
  for (const group of groupsOf(pieces)) {
    const size = group.reduce((sum, { text }) => sum + text.length, 0);
    const page = pages.at(-1) ?? [];
    const full = page.length + group.length > ROOM - 1 || length + size > PAGE_TEXT;
    if (full && page.length > 0) {
      pages.push([...group]);
      length = size;
    } else {
      page.push(...group);
      length += size;
    }
  }
  return pages;
}

/** Blocks that stay together, with the one that ends them. */
function groupsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  let open = false;
  for (const piece of pieces) {
    if (open && (groups.at(-1)?.length ?? 0) < ROOM / 2) groups.at(-1)?.push(piece);
    else groups.push([piece]);
    open = piece.keepsWithNext ?? false;
  }
  return groups;
}

/** The fallback text is read as mrkdwn: nothing in it may call a channel or name an address. */
function escapeControl(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
