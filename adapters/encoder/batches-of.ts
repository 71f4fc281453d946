/** Texts in one call, and their characters: 32 reports or a few long texts, each batch some seconds of a small machine. */
const MOST_TEXTS = 32;
const MOST_CHARACTERS = 8000;

/** The texts in their order, in parts that one call takes. */
export function batchesOf(texts: readonly string[]): readonly (readonly string[])[] {
  const batches: string[][] = [];
  let characters = 0;
  for (const text of texts) {
    const last = batches.at(-1);
    characters += text.length;
    if (last !== undefined && last.length < MOST_TEXTS && characters <= MOST_CHARACTERS) last.push(text);
    else {
      batches.push([text]);
      characters = text.length;
    }
  }
  return batches;
}
