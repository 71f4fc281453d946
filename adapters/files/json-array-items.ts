/** A piece of a JSON array and the number of its first line. */
export interface JsonItem {
  readonly line: number;
  readonly text: string;
}

const OPENING = '{[';
const CLOSING = '}]';

/**
 * The items of a text that is one JSON array, cut at its top-level commas and not yet parsed: a broken item is thus
 * known by its line and does not take the others with it.
 */
export function* jsonArrayItems(text: string): Generator<JsonItem> {
  let depth = 0;
  let start = text.indexOf('[') + 1;
  let line = linesIn(text.slice(0, start)) + 1;
  for (let at = start - 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') at = endOfString(text, at);
    else if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth -= 1;
    const ends = (depth === 1 && character === ',') || depth === 0;
    if (!ends) continue;
    const item = text.slice(start, at);
    yield* trimmed(item, line);
    line += linesIn(item);
    start = at + 1;
    if (depth === 0) break;
  }
  yield* trimmed(text.slice(start), line);
}

/** Index of the quote that closes the string opened at `at`, or the end of the text. */
function endOfString(text: string, at: number): number {
  for (let end = at + 1; end < text.length; end += 1) {
    if (text.charAt(end) === '\\') end += 1;
    else if (text.charAt(end) === '"') return end;
  }
  return text.length;
}

function* trimmed(item: string, line: number): Generator<JsonItem> {
  const text = item.trim();
  if (text !== '') yield { line: line + linesIn(item.slice(0, item.indexOf(text.charAt(0)))), text };
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
