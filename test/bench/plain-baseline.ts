import { kmeans } from 'ml-kmeans';
import { contentWords } from '../../analysis/text/content-words.ts';
import { stem } from '../../analysis/text/stem.ts';

const STARTS = 10;

/** TF-IDF of stems and k-means, the best of ten starts: what a careful beginner would do. Returns a label a text. */
export function plainBaseline(texts: readonly string[], count: number, seed: number): number[] {
  const rows = tfIdf(texts.map((text) => contentWords(text, 'fr').map((word) => stem(word, 'fr'))));
  let best: { labels: number[]; inertia: number } | null = null;
  for (let start = 0; start < STARTS; start++) {
    const result = kmeans(rows, count, { seed: seed * 1_000 + start, maxIterations: 50 });
    const inertia = result
      .computeInformation(rows)
      .reduce((sum, { error, size }) => sum + Math.max(0, error) * size, 0);
    if (best === null || inertia < best.inertia) best = { labels: result.clusters, inertia };
  }
  return best?.labels ?? [];
}

function tfIdf(texts: readonly (readonly string[])[]): number[][] {
  const counts = new Map<string, number>();
  for (const stems of texts) for (const name of new Set(stems)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()];
  return texts.map((stems) => {
    const row = names.map((name) => {
      const times = stems.filter((other) => other === name).length;
      return times === 0
        ? 0
        : (1 + Math.log(times)) * (1 + Math.log((1 + texts.length) / (1 + (counts.get(name) ?? 0))));
    });
    const length = Math.hypot(...row) || 1;
    return row.map((value) => value / length);
  });
}
