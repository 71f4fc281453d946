/** Kinds of report, in the order in which a synthesis shows them: good practices first. */
export const REPORT_KINDS = [
  'good-practice',
  'initiative',
  'observation',
  'blocking-point',
  'proposal',
] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** Side of public action on which a placement stands. */
export const SIDES = ['state', 'local', 'other'] as const;
export type Side = (typeof SIDES)[number];

/** A report as the analysis needs it. Only `id` (unique in the input) and `text` are required. */
export interface ReportInput {
  readonly id: string;
  readonly text: string;
  readonly kind?: ReportKind;
  /** What the author says it is about, two to six words. */
  readonly subject?: string;
  readonly author?: string;
  readonly school?: string;
  readonly side?: Side;
  /** Institution of the placement, e.g. "préfecture". */
  readonly placement?: string;
  /** Département, region or country of the placement. */
  readonly territory?: string;
}

/** What people said of the grouping. Honoured exactly in every later run; among two that clash, the later wins. */
export type Correction =
  | { readonly kind: 'subject'; readonly subject: string; readonly reports: readonly string[] }
  | { readonly kind: 'same' | 'different'; readonly reports: readonly [string, string] }
  | { readonly kind: 'alone'; readonly reports: readonly string[] }
  | { readonly kind: 'rename'; readonly subject: string; readonly title: string };

/** Two corrections that cannot both hold; `dropped` is the earlier one. */
export interface Conflict {
  readonly kept: Correction;
  readonly dropped: Correction;
}

export interface Subject {
  /** Stable from run to run: "s1", "s2", … in order of first appearance; never given twice in a theme. */
  readonly id: string;
  /** Unique within the theme; real surface words with their accents. */
  readonly title: string;
  /** True when a person gave the title: it is then never replaced by a computed one. */
  readonly named: boolean;
  /** The words that tell this subject from the others, surface forms, best first. */
  readonly terms: readonly string[];
  /** Ids of its reports, the most central first. */
  readonly reports: readonly string[];
  /** Id of the report whose text stands for the subject. */
  readonly representative: string;
}

export interface GroupSettings {
  /** Fixed number of subjects, or null when it was chosen from the data. */
  readonly subjects: number | null;
  readonly keepAll: boolean;
  readonly seed: number;
  readonly language: 'fr' | 'en';
}

/**
 * Reports of one theme, grouped. Plain data: it can be cloned between threads. Each report is exactly once in
 * a subject or in `isolated`.
 */
export interface Grouping {
  readonly settings: GroupSettings;
  /** SHA-256 (hex) of the reports that were grouped, whatever their order. */
  readonly corpusHash: string;
  readonly subjects: readonly Subject[];
  /** Ids of the lone signals. */
  readonly isolated: readonly string[];
  readonly conflicts: readonly Conflict[];
  /** Number that the next new subject takes in its id. */
  readonly nextSubject: number;
}
