/** The beginning of a text on one line, never cut inside a word: `length` characters at most, and "…" when cut. */
export function excerpt(text: string, length: number): string {
  const single = text.replace(/\s+/g, ' ').trim();
  if (single.length <= length) return single;
  return `${single.slice(0, length).replace(/[\s,;:.«]*\S*$/, '')}…`;
}
