/** In the order of preference when the header holds as many of each: French spreadsheets write ";". */
const DELIMITERS = [';', ',', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The separator that the header uses most, outside quotes; ";" for a single column. */
export function detectDelimiter(header: string): Delimiter {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const character of header) {
    if (character === '"') quoted = !quoted;
    if (character === '\n' && !quoted) break;
    if (!quoted) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const often = (delimiter: Delimiter) => counts.get(delimiter) ?? 0;
  return DELIMITERS.reduce((best, delimiter) => (often(delimiter) > often(best) ? delimiter : best));
}
