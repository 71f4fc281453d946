import { unpackDigits, unpackNumbers } from './packed-numbers.ts';
import { company, meaning, stems, total } from './static-fr.data.js';

/** One vector a stem: component j of stem i is digits[i * width + j] * scales[i]. */
export interface StemVectors {
  readonly digits: Int8Array;
  readonly scales: Float64Array;
  /** Weight of each stem in the mean of a text: rare stems say more. */
  readonly weights: Float64Array;
}

export interface VectorTable {
  readonly width: number;
  /** Place of each stem, the most frequent first. */
  readonly places: ReadonlyMap<string, number>;
  readonly meaning: StemVectors;
  readonly company: StemVectors;
}

/** Smooth inverse frequency, Arora, Liang and Ma 2017: a / (a + frequency). The values that won with each table. */
const MEANING_FREQUENCY = 1e-3;
const COMPANY_FREQUENCY = 1e-4;

let table: VectorTable | null = null;

/** The table of static French vectors: 22,075 stems x 2 x 128. Decoded on first use, in some 40 ms. */
export function vectorTable(): VectorTable {
  table ??= decode();
  return table;
}

function decode(): VectorTable {
  const words = stems.split(' ');
  const places = new Map<string, number>();
  const frequencies = new Float64Array(words.length / 2);
  for (let place = 0; place < frequencies.length; place++) {
    places.set(words[2 * place] as string, place);
    frequencies[place] = Number(words[2 * place + 1]) / total;
  }
  const vectors = (packed: typeof meaning, a: number): StemVectors => ({
    digits: unpackDigits(packed.rows),
    scales: unpackNumbers(packed.scales, 3, packed.top),
    weights: frequencies.map((frequency) => a / (a + frequency)),
  });
  return {
    width: meaning.width,
    places,
    meaning: vectors(meaning, MEANING_FREQUENCY),
    company: vectors(company, COMPANY_FREQUENCY),
  };
}
