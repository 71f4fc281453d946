const APOSTROPHES = /[\u2018\u2019\u02bc\u02b9\u00b4\u0060\u2032]/g;
const HYPHENS = /[\u2010\u2011\u2012\u00ad\u2212]/g;

/**
 * One spelling for one text: composed accents (NFC), a single apostrophe and a single hyphen.
 * The case is kept: titles need it. Without this, "é" typed on a Mac and "é" typed on a phone are two letters.
 */
export function normalise(text: string): string {
  return text.normalize('NFC').replace(APOSTROPHES, "'").replace(HYPHENS, '-');
}

/** The same letters without their accents and ligatures, for people who type without them. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
}
