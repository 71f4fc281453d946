import type { ReportKind } from '../../analysis/index.ts';
import type { Place } from './place.ts';

/** Lengths in characters (UTF-16 code units after trimming). */
export const REPORT_TEXT = { min: 5, max: 2000 } as const;
export const REPORT_SUBJECT = { max: 80 } as const;

/** What its author may change in a report. */
export interface ReportContent {
  readonly theme: string;
  readonly kind: ReportKind;
  /** The author's own words for what it is about; absent when not given. */
  readonly subject?: string;
  readonly text: string;
  readonly place: Place;
}

/** A state that a report was in before it was corrected. */
export interface ReportRevision {
  readonly content: ReportContent;
  /** ISO 8601 instant at which it ceased to hold. */
  readonly until: string;
}

/** What one student saw. */
export interface Report {
  readonly id: string;
  readonly edition: string;
  /** Number by which people speak of it: counted from 1 in the edition, never given twice. */
  readonly number: number;
  readonly author: string;
  /** School of the author when it was filed. */
  readonly school: string;
  readonly content: ReportContent;
  readonly status: 'filed' | 'withdrawn';
  /** Oldest first. */
  readonly history: readonly ReportRevision[];
  /** Counts from 1; grows with each change. */
  readonly revision: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A report that has no number yet. */
export interface NewReport {
  readonly id: string;
  readonly edition: string;
  readonly author: string;
  readonly school: string;
  readonly content: ReportContent;
  /** ISO 8601 instant. */
  readonly createdAt: string;
  /**
   * Key of the request that files it. Filing again under the same key (double click, redelivered event) gives
   * back the first report instead of a second one.
   */
  readonly origin: string;
}
