/** No-break space, inside « » and before ":". */
export const NBSP = '\u00a0';
/** Narrow no-break space, before ; ! ? and between thousands. */
export const NNBSP = '\u202f';

/** « text » with the spaces that French wants. */
export function quoted(text: string): string {
  return `«${NBSP}${text}${NBSP}»`;
}

/** French count: 0 and 1 take the singular. Thousands are set apart by a narrow no-break space. */
export function count(n: number, one: string, many: string): string {
  const digits = String(n).replace(/\B(?=(\d{3})+(?!\d))/g, NNBSP);
  return `${digits}${NBSP}${Math.abs(n) < 2 ? one : many}`;
}

/** English count: 1 alone takes the singular. */
export function countEnglish(n: number, one: string, many: string): string {
  return `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
}

/** "a, b et c" (or "and"). */
export function enumerate(items: readonly string[], and: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}

/** With a capital in front: a chat's name as its people write it, words that begin a line. */
export function capital(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
