import { type DenseRows, denseRow, denseRows } from '../numeric/dense-rows.ts';

/** Doubt about an answer, beside likeness of mean 1 to oneself. ARI the same from .1 to 1. */
const NOISE = 0.3;

/**
 * What is known of the subject of each report once some were answered, and how far the reports still vary together:
 * a Gaussian process whose covariance is the similarity of reports (Rasmussen and Williams 2006, 2.2), told one answer
 * after the other. Its mean is the ridge regression of belonging on the answered reports.
 */
export class Beliefs {
  readonly size: number;
  /** A row a report, a column a subject: near 1 for a report like answered ones of the subject. */
  readonly #means: DenseRows;
  readonly #covariance: Float64Array;

  /** @param similarities of every two reports, at i * size + j; scaled here to mean 1 on the diagonal */
  constructor(similarities: Float64Array, size: number, subjects: number) {
    let trace = 0;
    for (let at = 0; at < size; at++) trace += similarities[at * size + at] as number;
    const scale = trace > 0 ? size / trace : 1;
    this.size = size;
    this.#covariance = similarities.map((value) => value * scale);
    this.#means = denseRows(size, subjects);
  }

  /** The report belongs to this subject, or to none (null). */
  tell(report: number, subject: number | null): void {
    const own = denseRow(this.#means, report);
    const surprise = own.map((mean, at) => (at === subject ? 1 : 0) - mean);
    const column = this.#column(report);
    const doubt = (column[report] as number) + NOISE;
    for (let other = 0; other < this.size; other++) {
      const share = (column[other] as number) / doubt;
      const means = denseRow(this.#means, other);
      for (let at = 0; at < means.length; at++)
        means[at] = (means[at] as number) + share * (surprise[at] as number);
    }
    this.expect(report);
  }

  /** The report will be answered: what varies with it is known to that extent, whatever the answer. */
  expect(report: number): void {
    const { size } = this;
    const column = this.#column(report);
    const doubt = (column[report] as number) + NOISE;
    for (let other = 0; other < size; other++) {
      const share = (column[other] as number) / doubt;
      if (share === 0) continue;
      const line = this.#covariance.subarray(other * size, (other + 1) * size);
      for (let at = 0; at < size; at++) line[at] = (line[at] as number) - share * (column[at] as number);
    }
  }

  /** How far from plain the subject of a report is: 1 when two subjects are as near, 0 when one is ahead by 1. */
  doubt(report: number): number {
    let [first, second] = [0, 0];
    for (const mean of denseRow(this.#means, report)) {
      if (mean > first) [first, second] = [mean, first];
      else if (mean > second) second = mean;
    }
    return Math.max(0, 1 - (first - second));
  }

  /** How much less the subjects of some reports would vary with an answer on this one; each counts its weight. */
  gain(report: number, weights: Float64Array): number {
    const column = this.#column(report);
    let sum = 0;
    for (let other = 0; other < this.size; other++)
      sum += (weights[other] as number) * (column[other] as number) ** 2;
    return sum / ((column[report] as number) + NOISE);
  }

  /** The covariance is symmetric: a column is a row. */
  #column(report: number): Float64Array {
    return this.#covariance.slice(report * this.size, (report + 1) * this.size);
  }
}
