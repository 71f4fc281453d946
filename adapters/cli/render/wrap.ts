/** French punctuation stays with its word, whatever the blank before it. */
const BREAKS = /(?<!«)[ \n\t]+(?![:;!?»])/;

/** Breaks a text at blanks so that no line is wider than `width`: the first begins with `first`, the others with `rest`. */
export function wrap(text: string, width: number, first: string, rest: string): string {
  const lines: string[] = [];
  let line = first;
  for (const [index, word] of text.split(BREAKS).filter(Boolean).entries()) {
    const begins = index === 0;
    if (begins || line.length + 1 + word.length <= width) line += begins ? word : ` ${word}`;
    else {
      lines.push(line);
      line = `${rest}${word}`;
    }
  }
  return [...lines, line].join('\n');
}
