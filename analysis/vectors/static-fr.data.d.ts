/** A table of vectors: `width` digits a row, a scale of three digits each, from -top to top. See make/pack.py. */
interface PackedTable {
  readonly width: number;
  readonly rows: string;
  readonly scales: string;
  readonly top: number;
}

/** One layer: `outputs` rows of `inputs` weights, two digits each, from -top to top. */
export interface PackedLayer {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: string;
  readonly top: number;
}

/** Each stem and its count in the corpora, the most frequent first: "de 1326474 le 744529 …". */
export const stems: string;
/** Words in the corpora. */
export const total: number;
/** Vectors of what stems mean: distilled from an encoder. */
export const meaning: PackedTable;
/** Vectors of the company that stems keep: from the words that stand near them. */
export const company: PackedTable;
/** What brings both vectors of a text to concepts, the first layer first. */
export const layers: readonly PackedLayer[];
/** Lines "concept TAB term, term, …". */
export const concepts: string;
