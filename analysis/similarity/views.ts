import { type DenseRows, denseRow, denseRows, selectDenseRows } from '../numeric/dense-rows.ts';
import { type SparseRows, selectRows } from '../numeric/sparse-rows.ts';
import { contentWords } from '../text/content-words.ts';
import type { Language } from '../text/language-words.ts';
import type { EncoderVectors } from '../types.ts';
import { vectorTokens } from '../vectors/vector-tokens.ts';
import { conceptRows, conceptsOf, conceptWeights } from './concept-rows.ts';
import { type DenseView, denseView } from './dense-view.ts';
import { type LexicalModel, lexicalModel } from './lexical-model.ts';
import { lexicalRows } from './lexical-rows.ts';
import { placeInViews, prepareRows, type TextViews, textViews } from './text-views.ts';

/** What was learned from a theme to see its reports, and texts that come later, in each view. Plain data. */
export interface ViewModels {
  readonly words: LexicalModel;
  /** Weight of each concept. Empty in a language without vectors. */
  readonly concepts: Float64Array;
  /** Null in a language without vectors. */
  readonly text: TextViews | null;
  readonly encoder: DenseView | null;
}

/**
 * Some texts in each view, a row a text. A view that is not there has no column.
 * words: TF-IDF of stems and character grams; hits: terms of the list of concepts; meaning, company and concept: see
 * `TextViews`; encoder: the vectors of a neural encoder.
 */
export interface ViewRows {
  readonly words: SparseRows;
  readonly hits: SparseRows;
  readonly meaning: DenseRows;
  readonly company: DenseRows;
  readonly concept: DenseRows;
  readonly encoder: DenseRows;
}

export type ViewName = keyof ViewRows;

/** Learns every view from the texts of a theme, in canonical order. */
export function learnViews(
  texts: readonly string[],
  language: Language,
  vectors: EncoderVectors | null,
  seed: number,
): { models: ViewModels; rows: ViewRows } {
  const content = texts.map((text) => contentWords(text, language));
  const words = lexicalModel(content, language);
  const encoder = vectors === null ? null : denseView(encoderRows(vectors.rows), true, seed);
  const common = { words: lexicalRows(words, content), encoder: encoder?.rows ?? denseRows(texts.length, 0) };
  if (language !== 'fr') {
    const models = { words, concepts: new Float64Array(0), text: null, encoder: encoder?.view ?? null };
    return { models, rows: { ...common, ...withoutVectors(texts.length) } };
  }
  const stems = texts.map(vectorTokens);
  const found = conceptsOf(stems);
  const concepts = conceptWeights(found);
  const { views, rows } = textViews(stems, seed);
  return {
    models: { words, concepts, text: views, encoder: encoder?.view ?? null },
    rows: { ...common, ...rows, hits: conceptRows(found, concepts) },
  };
}

/**
 * Other texts in the views of a theme.
 * @param vectors the encoder's vector of each text, where there is one; of another length it is passed over
 */
export function seeInViews(
  models: ViewModels,
  texts: readonly string[],
  vectors: readonly (Float32Array | null)[],
): ViewRows {
  const { words, concepts, text, encoder } = models;
  const content = texts.map((one) => contentWords(one, words.language));
  const width = encoder?.width ?? 0;
  const raw = denseRows(texts.length, width);
  vectors.forEach((vector, row) => {
    if (vector?.length === width) denseRow(raw, row).set(vector);
  });
  const common = {
    words: lexicalRows(words, content),
    encoder: encoder === null ? raw : prepareRows(encoder, raw),
  };
  if (text === null) return { ...common, ...withoutVectors(texts.length) };
  const stems = texts.map(vectorTokens);
  return { ...common, ...placeInViews(text, stems), hits: conceptRows(conceptsOf(stems), concepts) };
}

/** The chosen rows of each view, in the order given. */
export function selectViews(views: ViewRows, chosen: ArrayLike<number>): ViewRows {
  return {
    words: selectRows(views.words, chosen),
    hits: selectRows(views.hits, chosen),
    meaning: selectDenseRows(views.meaning, chosen),
    company: selectDenseRows(views.company, chosen),
    concept: selectDenseRows(views.concept, chosen),
    encoder: selectDenseRows(views.encoder, chosen),
  };
}

function encoderRows(vectors: readonly Float32Array[]): DenseRows {
  const rows = denseRows(vectors.length, vectors[0]?.length ?? 0);
  vectors.forEach((vector, row) => {
    denseRow(rows, row).set(vector);
  });
  return rows;
}

function withoutVectors(rows: number): Omit<ViewRows, 'words' | 'encoder'> {
  const none = denseRows(rows, 0);
  const hits = {
    rows,
    width: 0,
    starts: new Int32Array(rows + 1),
    columns: new Int32Array(0),
    values: new Float32Array(0),
  };
  return { hits, meaning: none, company: none, concept: none };
}
