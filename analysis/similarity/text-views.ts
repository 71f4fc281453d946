import { type DenseRows, denseRow, denseRows } from '../numeric/dense-rows.ts';
import { conceptVector } from '../vectors/concept-layers.ts';
import { type TextVectors, textVectors } from '../vectors/text-vectors.ts';
import { vectorTable } from '../vectors/vector-table.ts';
import { type DenseView, denseView, prepareVector } from './dense-view.ts';

/** The three views of the static vectors of a theme. */
export interface TextViews {
  /** What the words mean, and the company that they keep, each alone. */
  readonly meaning: DenseView;
  readonly company: DenseView;
  /** Both centred, side by side: its centre is what the concept layers expect to be taken off. */
  readonly joint: { readonly meaning: DenseView; readonly company: DenseView };
  readonly concept: DenseView;
}

/** The vectors of some texts in each of the views. */
export interface TextViewRows {
  readonly meaning: DenseRows;
  readonly company: DenseRows;
  readonly concept: DenseRows;
}

/** Learns the views of a theme from the stems of its texts. */
export function textViews(
  texts: readonly (readonly string[])[],
  seed: number,
): { views: TextViews; rows: TextViewRows } {
  const raw = rawVectors(texts);
  const meaning = denseView(raw.meaning, true, seed);
  const company = denseView(raw.company, true, seed);
  const jointMeaning = denseView(raw.meaning, false, seed);
  const jointCompany = denseView(raw.company, false, seed);
  const concept = denseView(conceptRows(jointMeaning.rows, jointCompany.rows), false, seed);
  return {
    views: {
      meaning: meaning.view,
      company: company.view,
      joint: { meaning: jointMeaning.view, company: jointCompany.view },
      concept: concept.view,
    },
    rows: { meaning: meaning.rows, company: company.rows, concept: concept.rows },
  };
}

/** Other texts in the views of a theme. */
export function placeInViews(views: TextViews, texts: readonly (readonly string[])[]): TextViewRows {
  const raw = rawVectors(texts);
  const joint = [
    prepareRows(views.joint.meaning, raw.meaning),
    prepareRows(views.joint.company, raw.company),
  ] as const;
  return {
    meaning: prepareRows(views.meaning, raw.meaning),
    company: prepareRows(views.company, raw.company),
    concept: prepareRows(views.concept, conceptRows(...joint)),
  };
}

/** Vectors prepared one by one. */
export function prepareRows(view: DenseView, raw: DenseRows): DenseRows {
  const rows = denseRows(raw.rows, raw.width);
  for (let row = 0; row < raw.rows; row++) denseRow(rows, row).set(prepareVector(view, denseRow(raw, row)));
  return rows;
}

function rawVectors(texts: readonly (readonly string[])[]): { meaning: DenseRows; company: DenseRows } {
  const table = vectorTable();
  const [meaning, company] = [denseRows(texts.length, table.width), denseRows(texts.length, table.width)];
  texts.forEach((stems, row) => {
    const vectors: TextVectors = textVectors(table, stems);
    denseRow(meaning, row).set(vectors.meaning);
    denseRow(company, row).set(vectors.company);
  });
  return { meaning, company };
}

function conceptRows(meaning: DenseRows, company: DenseRows): DenseRows {
  const both = new Float64Array(meaning.width + company.width);
  let rows: DenseRows | null = null;
  for (let row = 0; row < meaning.rows; row++) {
    both.set(denseRow(meaning, row));
    both.set(denseRow(company, row), meaning.width);
    const vector = conceptVector(both);
    rows ??= denseRows(meaning.rows, vector.length);
    denseRow(rows, row).set(vector);
  }
  return rows ?? denseRows(0, 0);
}
