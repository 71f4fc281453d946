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

/** What is not known (a file may lack places, a guest may not know authors) counts for nothing. */
export function tallyOf(reports: readonly Report[]): Tally {
  const placed = reports.filter(isPlaced);
  return {
    reports: reports.length,
    authors: known(reports, ({ author }) => author).length,
    places: known(placed, ({ content: { place } }) => JSON.stringify([place.institution, place.territory]))
      .length,
    territories: known(placed, ({ content }) => content.place.territory).length,
    schools: known(reports, ({ school }) => school),
    kinds: KINDS.map((kind) => ({
      kind,
      count: countOf(reports, (each) => each.content.kind === kind),
    })).filter(occurs),
    sides: SIDES.map((side) => ({
      side,
      count: countOf(placed, (each) => each.content.place.side === side),
    })).filter(occurs),
  };
}

/** Whether it is known where the report was made. */
export function isPlaced({ content: { place } }: Report): boolean {
  return place.institution !== '' || place.territory !== '';
}

/** The distinct values, sorted; without the empty one. */
function known(reports: readonly Report[], of: (report: Report) => string): readonly string[] {
  return [...new Set(reports.map(of))].filter((value) => value !== '').sort();
}

function countOf(reports: readonly Report[], matches: (report: Report) => boolean): number {
  return reports.filter(matches).length;
}

function occurs({ count }: { readonly count: number }): boolean {
  return count > 0;
}

/** The first report of these kinds, taken in the order of the kinds: the reports come the most central first. */
export function firstOfKinds(reports: readonly Report[], kinds: readonly ReportKind[]): Report | undefined {
  return kinds
    .map((kind) => reports.find(({ content }) => content.kind === kind))
    .find((report) => report !== undefined);
}
