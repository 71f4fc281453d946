/**
 * Adjusted Rand index of two partitions (Hubert and Arabie 1985): 1 when they are the same, 0 on average by chance.
 * @param gold label of each item
 * @param found label of each item, in the same order
 */
export function adjustedRand(gold: readonly unknown[], found: readonly unknown[]): number {
  const pairs = (count: number): number => (count * (count - 1)) / 2;
  const sumPairs = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((sum, count) => sum + pairs(count), 0);
  const both = sumPairs(tally(gold.map((label, i) => JSON.stringify([label, found[i]]))));
  const left = sumPairs(tally(gold.map((label) => JSON.stringify(label))));
  const right = sumPairs(tally(found.map((label) => JSON.stringify(label))));
  const expected = (left * right) / Math.max(1, pairs(gold.length));
  const most = (left + right) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}

/**
 * Adjusted mutual information (Vinh, Epps and Bailey 2010, arithmetic mean of the entropies): 1 when two partitions are
 * the same, 0 on average by chance. Exact; for some thousands of items.
 */
export function adjustedMutualInformation(gold: readonly unknown[], found: readonly unknown[]): number {
  const count = gold.length;
  const [golds, founds] = [numbered(gold), numbered(found)];
  const [rows, columns] = [sizesOf(golds), sizesOf(founds)];
  const joint = tally(golds.map((row, i) => `${row} ${founds[i]}`));
  let shared = 0;
  for (const [key, size] of joint) {
    const [row = 0, column = 0] = key.split(' ').map(Number);
    shared += (size / count) * Math.log((count * size) / ((rows[row] ?? 1) * (columns[column] ?? 1)));
  }
  const entropy = (sizes: readonly number[]): number =>
    -sizes.reduce((sum, size) => sum + (size / count) * Math.log(size / count), 0);
  const expected = expectedInformation(rows, columns, count);
  const most = (entropy(rows) + entropy(columns)) / 2;
  return most - expected === 0 ? 1 : (shared - expected) / (most - expected);
}

/** V-measure (Rosenberg and Hirschberg 2007): harmonic mean of homogeneity and completeness, 0 to 1. */
export function vMeasure(gold: readonly unknown[], found: readonly unknown[]): number {
  const entropy = (labels: readonly unknown[]): number =>
    -sizesOf(numbered(labels)).reduce(
      (sum, size) => sum + (size / labels.length) * Math.log(size / labels.length),
      0,
    );
  const [ofGold, ofFound] = [entropy(gold), entropy(found)];
  const both = entropy(gold.map((label, i) => JSON.stringify([label, found[i]])));
  const shared = ofGold + ofFound - both;
  const homogeneity = ofGold === 0 ? 1 : shared / ofGold;
  const completeness = ofFound === 0 ? 1 : shared / ofFound;
  return homogeneity + completeness === 0
    ? 0
    : (2 * homogeneity * completeness) / (homogeneity + completeness);
}

/** Mean mutual information of random partitions with these sizes. */
function expectedInformation(rows: readonly number[], columns: readonly number[], count: number): number {
  const factorials = [0];
  for (let i = 1; i <= count; i++) factorials.push((factorials[i - 1] ?? 0) + Math.log(i));
  const ln = (i: number): number => factorials[i] ?? 0;
  let sum = 0;
  for (const a of rows) {
    for (const b of columns) {
      const fixed = ln(a) + ln(b) + ln(count - a) + ln(count - b) - ln(count);
      for (let both = Math.max(1, a + b - count); both <= Math.min(a, b); both++) {
        const chance = Math.exp(fixed - ln(both) - ln(a - both) - ln(b - both) - ln(count - a - b + both));
        sum += (both / count) * Math.log((count * both) / (a * b)) * chance;
      }
    }
  }
  return sum;
}

function numbered(labels: readonly unknown[]): number[] {
  const numbers = new Map<unknown, number>();
  return labels.map((label) => {
    const known = numbers.get(label) ?? numbers.size;
    numbers.set(label, known);
    return known;
  });
}

function sizesOf(labels: readonly number[]): number[] {
  const sizes: number[] = [];
  for (const label of labels) sizes[label] = (sizes[label] ?? 0) + 1;
  return sizes;
}

/** B-cubed F1 (Bagga and Baldwin 1998): harmonic mean of the items' mean precision and mean recall, 0 to 1. */
export function bCubed(gold: readonly unknown[], found: readonly unknown[]): number {
  if (gold.length === 0) return 1;
  const keys = (labels: readonly unknown[]): string[] => labels.map((label) => JSON.stringify(label));
  const [golds, founds] = [keys(gold), keys(found)];
  const joint = golds.map((label, i) => `${label} ${founds[i]}`);
  const [bothSizes, goldSizes, foundSizes] = [tally(joint), tally(golds), tally(founds)];
  let precision = 0;
  let recall = 0;
  joint.forEach((key, i) => {
    const both = bothSizes.get(key) ?? 0;
    precision += both / (foundSizes.get(founds[i] as string) ?? 1);
    recall += both / (goldSizes.get(golds[i] as string) ?? 1);
  });
  return (2 * precision * recall) / (precision + recall) / gold.length;
}

/**
 * Area under the ROC curve: the chance that a positive item scores above a negative one, ties counting half. NaN
 * without both kinds.
 */
export function areaUnderCurve(scores: readonly number[], positive: readonly boolean[]): number {
  let wins = 0;
  let pairs = 0;
  scores.forEach((score, i) => {
    if (!positive[i]) return;
    scores.forEach((other, j) => {
      if (positive[j]) return;
      pairs++;
      wins += score > other ? 1 : score === other ? 0.5 : 0;
    });
  });
  return wins / pairs;
}

function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
