import type { Report } from '../../bot/domain/report.ts';
import { KINDS, type ReportKind, SIDES, type Side } from './kinds.ts';

/** What a set of reports counts: places, territories and schools, never messages of one person. */
export interface Tally {
  readonly reports: number;
  /** 0 for readers who may not know who wrote what. */
  readonly authors: number;
  readonly places: number;
  readonly territories: number;
  /** Sorted by name. */
  readonly schools: readonly string[];
  /** In the order of pages, those that occur. */
  readonly kinds: readonly { readonly kind: ReportKind; readonly count: number }[];
  readonly sides: readonly { readonly side: Side; readonly count: number }[];
}

export function tallyOf(reports: readonly Report[]): Tally {
  const distinct = (of: (report: Report) => string) => new Set(reports.map(of));
  const kinds = KINDS.map((kind) => ({
    kind,
    count: reports.filter(({ content }) => content.kind === kind).length,
  }));
  const sides = SIDES.map((side) => ({
    side,
    count: reports.filter(({ content }) => content.place.side === side).length,
  }));
  return {
    reports: reports.length,
    authors: distinct(({ author }) => author).size - (reports.some(({ author }) => author === '') ? 1 : 0),
    places: distinct(({ content: { place } }) => JSON.stringify([place.institution, place.territory])).size,
    territories: distinct(({ content }) => content.place.territory).size,
    schools: [...distinct(({ school }) => school)].sort(),
    kinds: kinds.filter(({ count }) => count > 0),
    sides: sides.filter(({ count }) => count > 0),
  };
}

/** The first report of these kinds, taken in the order of the kinds: the reports come the most central first. */
export function firstOfKinds(reports: readonly Report[], kinds: readonly ReportKind[]): Report | undefined {
  return kinds
    .map((kind) => reports.find(({ content }) => content.kind === kind))
    .find((report) => report !== undefined);
}
