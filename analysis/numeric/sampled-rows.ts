import { randomFrom } from './random.ts';

/** At most so many row numbers of `rows`, drawn without replacement, in increasing order; all of them when few. */
export function sampledRows(rows: number, most: number, seed: number): Int32Array {
  const numbers = Int32Array.from({ length: rows }, (_, row) => row);
  if (rows <= most) return numbers;
  const random = randomFrom(seed);
  for (let i = 0; i < most; i++) {
    const j = i + Math.floor(random() * (rows - i));
    [numbers[i], numbers[j]] = [numbers[j] as number, numbers[i] as number];
  }
  return numbers.slice(0, most).sort();
}
