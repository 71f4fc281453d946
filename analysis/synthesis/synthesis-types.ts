import type { ReportKind, Side } from '../types.ts';

/** Where the reports of a theme are: `grouped + isolated = reports`, always. */
export interface Coverage {
  readonly reports: number;
  readonly grouped: number;
  readonly isolated: number;
}

/** What is said of one subject, and by how many. */
export interface SubjectSynthesis {
  readonly subject: string;
  readonly title: string;
  readonly terms: readonly string[];
  /** Ids, the most central first. */
  readonly reports: readonly string[];
  /** Every kind, good practices first; reports of no kind count in none. */
  readonly kinds: Readonly<Record<ReportKind, number>>;
  /** Distinct pairs of placement and territory, e.g. "préfecture, Vosges", in order of code units. */
  readonly places: readonly string[];
  readonly territories: readonly string[];
  /** Number of distinct authors: who they are is nobody's business here. */
  readonly people: number;
  readonly schools: readonly string[];
  readonly sides: readonly Side[];
  /** Id of the good practice (else initiative) nearest to the heart of the subject, or null. */
  readonly bestPractice: string | null;
  /** Id of the blocking point nearest to the heart of the subject, or null. */
  readonly blockingVerbatim: string | null;
}

/** A report that may answer a blocking point. */
export interface Answer {
  readonly report: string;
  /** From 0 to 1. */
  readonly score: number;
  /** Surface words that both use, best first; at most five. */
  readonly shared: readonly string[];
}

/** A blocking point with the practices, initiatives and proposals that answer it, best first, at most five. */
export interface AnsweredPoint {
  readonly blockingPoint: string;
  readonly answeredBy: readonly Answer[];
}

/** Who saw what: subjects by the school, or the side, of the reports that speak of them. */
export interface CrossedView {
  /** The schools or sides compared, in order of code units (sides: state, local). */
  readonly groups: readonly string[];
  /** Subjects that every group saw (none when there are fewer than two groups). */
  readonly common: readonly string[];
  /** Subjects that two groups or more saw, with those groups. */
  readonly shared: readonly { readonly subject: string; readonly groups: readonly string[] }[];
  /** For each group, the subjects that no other group saw. */
  readonly alone: readonly { readonly group: string; readonly subjects: readonly string[] }[];
}

/** The material of a restitution: every line leads back to reports by their ids. */
export interface Synthesis {
  readonly coverage: Coverage;
  /** Most recurrent first: by distinct places, then people, never by number of messages. */
  readonly subjects: readonly SubjectSynthesis[];
  /** Answered blocking points, the best answered first. */
  readonly answers: readonly AnsweredPoint[];
  /** Ids of the blocking points that nothing answers. */
  readonly orphans: readonly string[];
  /** Ids of the good practices and initiatives that answer no blocking point. */
  readonly unusedPractices: readonly string[];
  readonly stateAndLocal: CrossedView;
  readonly schools: CrossedView;
  readonly isolated: readonly string[];
}
