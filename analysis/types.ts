import type { GroupingIndex } from './similarity/grouping-index.ts';

export type * from './synthesis/synthesis-types.ts';

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

/**
 * What people said of the grouping. `subject` is a subject's id or a name: a title, a name used before, or a new one,
 * which founds a subject of that title. Honoured exactly in every later run; among two that clash, the
 * later wins.
 */
export type Correction =
  | { readonly kind: 'subject'; readonly subject: string; readonly reports: readonly string[] }
  | { readonly kind: 'same' | 'different'; readonly reports: readonly [string, string] }
  | { readonly kind: 'alone'; readonly reports: readonly string[] }
  | { readonly kind: 'rename'; readonly subject: string; readonly title: string };

/** A name by which people spoke of a subject, and which goes on meaning it. */
export interface SubjectName {
  readonly name: string;
  /** The subject's id. */
  readonly subject: string;
}

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
 * Reports of one theme, grouped, as it is kept: plain JSON that holds no text of a report beyond titles and terms.
 * Each report is exactly once in a subject or in `isolated`.
 */
export interface StoredGrouping {
  readonly settings: GroupSettings;
  /** SHA-256 (hex) of the reports that were grouped, whatever their order. */
  readonly corpusHash: string;
  readonly subjects: readonly Subject[];
  /** Ids of the lone signals. */
  readonly isolated: readonly string[];
  readonly conflicts: readonly Conflict[];
  /** Ids of the reports whose place a person decided: they raise no question. */
  readonly settled: readonly string[];
  readonly names: readonly SubjectName[];
  /** Number that the next new subject takes in its id. */
  readonly nextSubject: number;
}

/** A stored grouping with the index that nearest subjects, questions and the synthesis need. Can be cloned between threads. */
export interface Grouping extends StoredGrouping {
  readonly index: GroupingIndex;
}

/**
 * How solid the subjects of a grouping are, by id: share of the regroupings, each without a tenth of the reports, that
 * find the subject again, from 0 to 1. A subject that was not measured is absent.
 */
export type Solidity = Readonly<Record<string, number>>;

/** Vectors of an encoder, one a report, in the order of the reports passed beside them; all of one length, finite. */
export interface EncoderVectors {
  /** Name and version of the model: vectors of two models do not mix. */
  readonly model: string;
  readonly rows: readonly Float32Array[];
}

export interface GroupOptions {
  /** Fixed number of subjects (1 or more; above the number of reports it means one each). Default: from the data. */
  readonly subjects?: number | null;
  /** Leaves no report alone unless a person asked for it. Default false. */
  readonly keepAll?: boolean;
  /** Any safe integer. Default 1. */
  readonly seed?: number;
  /** In the order in which people gave them, the latest last. */
  readonly corrections?: readonly Correction[];
  readonly vectors?: EncoderVectors;
  /** An earlier grouping of the theme: subjects that share their reports keep their ids and titles. */
  readonly previous?: StoredGrouping;
  /** Language of the reports. Default 'fr'. */
  readonly language?: 'fr' | 'en';
  /** Called now and then with the share of the work done, from 0 to 1. */
  readonly onProgress?: (share: number, stage: GroupStage) => void;
}

export type GroupStage = 'words' | 'neighbours' | 'subjects' | 'titles';

/** A subject near a text. */
export interface NearestSubject {
  readonly subject: string;
  readonly title: string;
  /** From 0 (nothing in common) to 1 (the same words). */
  readonly score: number;
  /** Words of the text that explain it, as typed but for the case, best first; at most five. */
  readonly words: readonly string[];
}

/** A report whose subject is uncertain. */
export interface Question {
  readonly report: string;
  /** At most five, best first. */
  readonly candidates: readonly {
    readonly subject: string;
    readonly title: string;
    readonly score: number;
  }[];
}

/** What changed between two groupings of a theme; subjects by id. */
export interface GroupingChanges {
  readonly new: readonly string[];
  readonly gone: readonly string[];
  readonly grown: readonly { readonly subject: string; readonly added: number }[];
  /** Subjects whose reports went to several; `into` may hold the subject itself. */
  readonly split: readonly { readonly subject: string; readonly into: readonly string[] }[];
  /** Subjects that took in one that is gone; `from` may hold the subject itself. */
  readonly merged: readonly { readonly subject: string; readonly from: readonly string[] }[];
}
