/** Scores closer than this are equal: no order may hang on the last bits of a sum. */
const RESOLUTION = 1e9;

/** A score as it is compared and shown: rounded to nine decimals, never -0. */
export function rounded(score: number): number {
  return Math.round(score * RESOLUTION) / RESOLUTION + 0;
}

/** Order of two ids by code units: the same on every machine, unlike the order of a locale. */
export function byId(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sorts a copy by decreasing score; equal scores keep the order they came in, which must be canonical. */
export function bestFirst<T>(items: readonly T[], score: (item: T) => number): T[] {
  return items
    .map((item, index) => ({ item, index, score: rounded(score(item)) }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map(({ item }) => item);
}
