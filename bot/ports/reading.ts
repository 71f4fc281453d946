import type { GroupingChanges, Solidity, SubjectSynthesis, Synthesis } from '../../analysis/index.ts';
import type { Feed } from '../calendar/feed.ts';
import type { Edition, Theme } from '../domain/edition.ts';
import type { Event } from '../domain/event.ts';
import type { Participant } from '../domain/participant.ts';
import type { Report } from '../domain/report.ts';
import type { LiveGrouping } from '../live-grouping.ts';
import type { AskedReport, Asking } from '../questions.ts';

/** What the page of a theme's synthesis shows. */
export interface SynthesisView {
  readonly edition: Edition;
  readonly theme: Theme;
  readonly version: number;
  /** ISO 8601 instant of the version. */
  readonly at: string;
  readonly synthesis: Synthesis;
  /** Every report of the synthesis, by id. */
  readonly reports: ReadonlyMap<string, Report>;
  /** Subjects that are new, or have grown, since the version before. */
  readonly newSubjects: GroupingChanges['new'];
  readonly grownSubjects: GroupingChanges['grown'];
  /** How solid the subjects are; empty until it has been measured. */
  readonly solidity: Solidity;
  /** True while reports or corrections newer than this version wait for the next one. */
  readonly stale: boolean;
}

/** What the page of one subject shows. */
export interface SubjectView {
  readonly edition: Edition;
  readonly theme: Theme;
  readonly subject: SubjectSynthesis;
  /** How solid it is, from 0 to 1; absent until it has been measured. */
  readonly solidity?: number;
  /** Its reports, the most central first. */
  readonly reports: readonly Report[];
  /** Practices and proposals of the theme that answer its blocking points: report id to the answering reports. */
  readonly answers: ReadonlyMap<string, readonly Report[]>;
  /** Whether the reader may correct the grouping. */
  readonly correctable: boolean;
  readonly otherSubjects: readonly { readonly id: string; readonly title: string }[];
}

/** What the page of one report shows. */
export interface ReportView {
  readonly edition: Edition;
  readonly theme: Theme;
  readonly report: Report;
  /** The subject it is in; absent for a lone signal or before the first grouping. */
  readonly subject?: { readonly id: string; readonly title: string };
  readonly own: boolean;
}

/** What the page that asks for better groups shows. */
export interface QuestionsView {
  readonly edition: Edition;
  readonly theme: Theme;
  readonly version: number;
  /** True while answers newer than this version wait for the next one. */
  readonly stale: boolean;
  /** The reader's, which is asked of nobody else meanwhile; absent when none is left for them. */
  readonly question?: AskedReport;
  /** Every other subject to which that report may belong. */
  readonly otherSubjects: readonly { readonly id: string; readonly title: string }[];
  /** Whether useful questions are left that only others have before their eyes. */
  readonly heldByOthers: boolean;
  /** Answers of the sitting under way that hold. */
  readonly answers: number;
  /** How many reports people have placed by hand, of how many. */
  readonly placed: number;
  readonly reports: number;
  /** The reader's latest answer of the sitting, which can be taken back. */
  readonly last?: { readonly correction: string; readonly report: number; readonly subject: string };
  /** As it is now, beside what the group found when it began. */
  readonly grouping: LiveGrouping;
}

/**
 * What pages read, by the reader's rights. Every method throws TerrainError: NOT_ALLOWED, UNKNOWN_THEME,
 * UNKNOWN_SUBJECT or UNKNOWN_REPORT.
 */
export interface Reading {
  /** The open edition, or else the latest closed one. @throws TerrainError NO_EDITION */
  edition(): Promise<Edition>;
  people(edition: string): Promise<readonly Participant[]>;
  /** Computes the first version when there is none. */
  synthesis(reader: Participant, theme: string): Promise<SynthesisView>;
  subject(reader: Participant, theme: string, subject: string): Promise<SubjectView>;
  report(reader: Participant, number: number): Promise<ReportView>;
  /**
   * Gives the reader a question, which nobody else is given for some minutes.
   * @throws TerrainError NOT_ALLOWED for who may not correct groupings
   */
  questions(reader: Participant, theme: string, asking: Asking): Promise<QuestionsView>;
  /** The dates that the reader is shown, by start: their own, or all of them for who manages the calendar. */
  agenda(reader: Participant): Promise<readonly Event[]>;
  /** The dates of whoever has this secret token; undefined when it is nobody's. */
  feed(token: string): Promise<Feed | undefined>;
  /** The reader's own reports, withdrawn ones included, latest first. */
  mine(reader: Participant): Promise<readonly Report[]>;
}
