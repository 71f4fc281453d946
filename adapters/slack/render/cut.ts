/** The text in `max` characters at most, cut at a space where there is one, with « … » for what is missing. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '');
  const space = head.search(/\s\S*$/);
  return `${(space > max * 0.6 ? head.slice(0, space) : head).trimEnd()}…`;
}

/** The text in pieces of `max` characters at most that together say all of it; broken at spaces where it can be. */
export function pieces(text: string, max: number): readonly string[] {
  const found: string[] = [];
  let left = text;
  while (left.length > max) {
    const head = left.slice(0, max);
    const line = head.lastIndexOf('\n');
    const space = head.search(/\s\S*$/);
    const at = line > max / 2 ? line + 1 : space > max / 2 ? space + 1 : whole(head);
    found.push(left.slice(0, at));
    left = left.slice(at);
  }
  return [...found, left];
}

/** Never between the two halves of one character. */
function whole(head: string): number {
  return /[\ud800-\udbff]$/.test(head) ? head.length - 1 : head.length;
}
