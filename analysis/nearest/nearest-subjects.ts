import { rowRange } from '../numeric/sparse-rows.ts';
import type { GroupingIndex, Query } from '../similarity/grouping-index.ts';
import { lexicalRows } from '../similarity/lexical-model.ts';
import { placeText } from '../similarity/query.ts';
import { contentWords } from '../text/content-words.ts';
import type { Grouping, NearestSubject } from '../types.ts';
import { subjectScores } from './subject-scores.ts';

const DEFAULT_LIMIT = 5;
const MOST_WORDS = 5;

export interface NearestOptions {
  /** Most subjects returned. Default 5. */
  readonly limit?: number;
  /** The text's vector by the encoder of the grouping, where there is one. */
  readonly vector?: Float32Array | null;
}

/**
 * The subjects nearest to a text, best first, with the words of the text that explain each. A text without a known
 * word is near nothing: the largest subjects come, with score 0 and no words. Takes 1 to 3 ms on 1,000 reports.
 */
export function nearestSubjects(
  grouping: Grouping,
  text: string,
  options: NearestOptions = {},
): NearestSubject[] {
  const { index, subjects } = grouping;
  const query = placeText(index.space, text, options.vector ?? null);
  const words = [...new Set(contentWords(text, index.space.model.language))];
  return subjectScores(grouping, query, -1)
    .slice(0, options.limit ?? DEFAULT_LIMIT)
    .map(({ at, score, rows }) => ({
      subject: subjects[at]?.id ?? '',
      title: subjects[at]?.title ?? '',
      score,
      words: score > 0 ? explainingWords(words, query, index, at, rows) : [],
    }));
}

/** Words of a text by what they add to its similarity with the deciding members and the title; at most five. */
function explainingWords(
  words: readonly string[],
  query: Query,
  { space, titles }: GroupingIndex,
  subject: number,
  rows: readonly number[],
): string[] {
  const shared = new Map<number, number>();
  for (const [matrix, row] of [
    ...rows.map((row) => [space.rows, row] as const),
    [titles, subject] as const,
  ]) {
    const [from, to] = rowRange(matrix, row);
    for (let at = from; at < to; at++) {
      const column = matrix.columns[at] as number;
      shared.set(
        column,
        (shared.get(column) ?? 0) + (matrix.values[at] as number) * (query.values[column] as number),
      );
    }
  }
  const features = lexicalRows(
    space.model,
    words.map((word) => [word]),
  );
  return words
    .map((word, row) => {
      const columns = [...features.columns.subarray(...rowRange(features, row))].filter(
        (column) => column < space.model.stems,
      );
      return { word, weight: columns.reduce((sum, column) => sum + Math.max(0, shared.get(column) ?? 0), 0) };
    })
    .filter(({ weight }) => weight > 1e-6)
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(({ word }) => word);
}
