/**
 * The beginning of a text on one line: `length` characters at most, "…" included when it is cut; never cut inside a
 * word, unless that word fills half of it.
 */
export function excerpt(text: string, length: number): string {
  const single = text.replace(/\s+/g, ' ').trim();
  if (single.length <= length) return single;
  const cut = single.slice(0, length - 1);
  const whole = cut.replace(/[\s,;:.«]*\S*$/, '');
  return `${whole.length > length / 2 ? whole : cut.trimEnd()}…`;
}
