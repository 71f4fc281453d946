import { logarithm } from '../numeric/logarithm.ts';
import type { SparseRows } from '../numeric/sparse-rows.ts';
import { characterGrams } from '../text/character-grams.ts';
import type { Language } from '../text/language-words.ts';
import { stem } from '../text/stem.ts';

/**
 * What weighs the words of one theme. Columns 0 .. stems - 1 are stems, the others character grams. Plain data, so
 * that it can be cloned between threads.
 */
export interface LexicalModel {
  readonly language: Language;
  /** Column of each stem, and of each character gram (its name starts with "#"). */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly stems: number;
  /** ln((1 + n) / (1 + df)) + 1, a column each: rare features weigh more and none weighs nothing. */
  readonly idf: Float64Array;
}

/** A gram seen in a single report brings nobody together; a stem of its own still says that the report is apart. */
const FEWEST_REPORTS_OF_A_GRAM = 2;
/** In fewer reports than this all grams are kept: the shared ones alone would make any two reports alike. */
const FEW_REPORTS = 30;

/**
 * Learns the vocabulary and the weights of a theme.
 * @param texts the content words of each report, in canonical order
 */
export function lexicalModel(texts: readonly (readonly string[])[], language: Language): LexicalModel {
  const { names, counts } = countFeatures(texts, language);
  const fewest = texts.length < FEW_REPORTS ? 1 : FEWEST_REPORTS_OF_A_GRAM;
  const stems: number[] = [];
  const grams: number[] = [];
  names.forEach((name, id) => {
    if (!name.startsWith('#')) stems.push(id);
    else if ((counts[id] as number) >= fewest) grams.push(id);
  });
  const kept = [...stems, ...grams];
  return {
    language,
    vocabulary: new Map(kept.map((id, column) => [names[id] as string, column])),
    stems: stems.length,
    idf: Float64Array.from(kept, (id) => logarithm((1 + texts.length) / (1 + (counts[id] as number))) + 1),
  };
}

/** Features in order of first appearance, and the number of texts that have each. */
function countFeatures(
  texts: readonly (readonly string[])[],
  language: Language,
): { names: string[]; counts: number[] } {
  const features = featureReader(language);
  const ids = new Map<string, number>();
  const names: string[] = [];
  const counts: number[] = [];
  const lastText: number[] = [];
  const idOf = (name: string): number => {
    let id = ids.get(name);
    if (id === undefined) {
      id = names.push(name) - 1;
      ids.set(name, id);
      counts.push(0);
      lastText.push(-1);
    }
    return id;
  };
  const known = new Map<string, Int32Array>();
  texts.forEach((words, text) => {
    for (const word of words) {
      let own = known.get(word);
      if (own === undefined) {
        own = Int32Array.from(features(word), idOf);
        known.set(word, own);
      }
      for (const id of own) {
        if (lastText[id] === text) continue;
        lastText[id] = text;
        counts[id] = (counts[id] as number) + 1;
      }
    }
  });
  return { names, counts };
}

/** The stem of a word, then its character grams marked with "#"; each word is worked out once. */
function featureReader(language: Language): (word: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (word) => {
    let features = known.get(word);
    if (features === undefined) {
      features = [stem(word, language), ...characterGrams(word).map((gram) => `#${gram}`)];
      known.set(word, features);
    }
    return features;
  };
}

/** The rows of a theme's texts under its model; see `lexicalRows`. */
interface RowWriter {
  readonly columns: number[];
  readonly values: number[];
}

/**
 * One row a text: TF-IDF of stems beside TF-IDF of character 3-5 grams, each part of unit length, then the whole
 * (tf = 1 + ln count). Measured: stems and grams together beat either alone by 2 to 4 points of AMI on 13 French sets.
 * A text without a known word gets an empty row.
 */
export function lexicalRows(model: LexicalModel, texts: readonly (readonly string[])[]): SparseRows {
  const columnsOf = columnReader(model);
  const counts = new Int32Array(model.idf.length);
  const writer: RowWriter = { columns: [], values: [] };
  const starts = new Int32Array(texts.length + 1);
  const chunks: { columns: Int32Array; values: Float32Array }[] = [];
  for (let row = 0; row < texts.length; row++) {
    writer.columns.length = 0;
    writer.values.length = 0;
    writeRow(model, columnsOf, texts[row] ?? [], counts, writer);
    chunks.push({ columns: Int32Array.from(writer.columns), values: Float32Array.from(writer.values) });
    starts[row + 1] = (starts[row] ?? 0) + writer.columns.length;
  }
  const columns = new Int32Array(starts[texts.length] ?? 0);
  const values = new Float32Array(columns.length);
  chunks.forEach((chunk, row) => {
    columns.set(chunk.columns, starts[row]);
    values.set(chunk.values, starts[row]);
  });
  return { rows: texts.length, width: model.idf.length, starts, columns, values };
}

function columnReader(model: LexicalModel): (word: string) => Int32Array {
  const features = featureReader(model.language);
  const known = new Map<string, Int32Array>();
  return (word) => {
    let columns = known.get(word);
    if (columns === undefined) {
      const found = features(word).map((name) => model.vocabulary.get(name) ?? -1);
      columns = Int32Array.from(found.filter((column) => column >= 0));
      known.set(word, columns);
    }
    return columns;
  };
}

/** `counts` is scratch space, all zero before and after. */
function writeRow(
  model: LexicalModel,
  columnsOf: (word: string) => Int32Array,
  words: readonly string[],
  counts: Int32Array,
  writer: RowWriter,
): void {
  for (const word of words) {
    for (const column of columnsOf(word)) {
      if (counts[column] === 0) writer.columns.push(column);
      counts[column] = (counts[column] as number) + 1;
    }
  }
  writer.columns.sort((a, b) => a - b);
  const squares = [0, 0];
  for (const column of writer.columns) {
    const value = (logarithm(counts[column] as number) + 1) * (model.idf[column] as number);
    counts[column] = 0;
    writer.values.push(value);
    const part = column < model.stems ? 0 : 1;
    squares[part] = (squares[part] as number) + value * value;
  }
  const parts = Math.sqrt(squares.filter((square) => square > 0).length);
  const lengths = squares.map((square) => Math.sqrt(square) * parts);
  writer.columns.forEach((column, at) => {
    const length = lengths[column < model.stems ? 0 : 1] as number;
    writer.values[at] = (writer.values[at] as number) / length;
  });
}
