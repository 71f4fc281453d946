import { normalise } from './normalise.ts';

/** A word of a text: its surface, and what stands between it and the word before. */
export interface Token {
  /** As written, without the elided article before it: "Ouverture" in "l'Ouverture". */
  readonly surface: string;
  /** The surface in lower case. */
  readonly word: string;
  /** Characters between the previous token and this one; "" for the first, and after an elision. */
  readonly before: string;
  /** True for the elided word of a pair: "l'" in "l'ouverture". Its surface keeps the apostrophe. */
  readonly elided: boolean;
}

const WORDS = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;
const ELISION = /^(l|d|n|s|c|j|m|t|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=.)/i;

/** Words that carry an apostrophe of their own. */
const WHOLE = new Set(["aujourd'hui", "quelqu'un", "quelqu'une", "quelqu'unes", "prud'homme", "prud'hommes"]);

/**
 * The words of a French or English text in order. Elisions are tokens of their own, compounds with a hyphen stay
 * whole. Written for French because natural's tokenisers split "aujourd'hui" and break decomposed accents.
 */
export function tokenise(text: string): Token[] {
  const clean = normalise(text);
  const tokens: Token[] = [];
  let end = 0;
  for (const match of clean.matchAll(WORDS)) {
    splitElisions(match[0], clean.slice(end, match.index), tokens);
    end = match.index + match[0].length;
  }
  return tokens;
}

function splitElisions(found: string, before: string, tokens: Token[]): void {
  let rest = found;
  let gap = before;
  for (;;) {
    const elision = WHOLE.has(rest.toLowerCase()) ? null : ELISION.exec(rest);
    const surface = elision?.[0] ?? rest;
    tokens.push({ surface, word: surface.toLowerCase(), before: gap, elided: elision !== null });
    if (elision === null) return;
    rest = rest.slice(surface.length);
    gap = '';
  }
}
