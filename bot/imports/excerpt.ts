const LONGEST = 60;

/** A value as a sentence quotes it: on one line, its end cut off when it is long. */
export function excerpt(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}
