import type { Solidity } from '../../analysis/index.ts';
import type { AuditEntry } from '../domain/audit.ts';
import type { CorrectionRecord } from '../domain/correction.ts';
import type { Edition } from '../domain/edition.ts';
import type { Event } from '../domain/event.ts';
import type { Participant } from '../domain/participant.ts';
import type { NewReport, Report, ReportContent } from '../domain/report.ts';
import type { SynthesisRecord } from '../domain/synthesis.ts';
import type { AccountStore, ChannelStore, LinkCodeStore } from './account-store.ts';
import type { DeliveryStore, KeptStore, LedgerStore } from './chat-memory.ts';
import type { EventStore } from './event-store.ts';
import type { FeedStore } from './feed-store.ts';
import type { HalfStore } from './half-store.ts';
import type { JobStore } from './job-store.ts';
import type { AcknowledgementStore, ReminderStore, SendingStore } from './reminder-store.ts';

/**
 * Where everything lasts. A promise that has resolved survives the death of the process. Uniqueness and
 * compare-and-set are atomic, also between processes that share the store.
 */
export interface Store {
  readonly editions: EditionStore;
  readonly participants: ParticipantStore;
  readonly reports: ReportStore;
  readonly corrections: CorrectionStore;
  readonly syntheses: SynthesisStore;
  readonly audit: AuditStore;
  readonly vectors: VectorStore;
  readonly jobs: JobStore;
  readonly accounts: AccountStore;
  readonly linkCodes: LinkCodeStore;
  readonly channels: ChannelStore;
  readonly ledger: LedgerStore;
  readonly kept: KeptStore;
  readonly deliveries: DeliveryStore;
  readonly events: EventStore;
  readonly reminders: ReminderStore;
  readonly sendings: SendingStore;
  readonly acknowledgements: AcknowledgementStore;
  readonly feeds: FeedStore;
  readonly halves: HalfStore;
  close(): Promise<void>;
}

export interface EditionStore {
  /**
   * Adds an edition and its calendar: both, or neither.
   * @throws TerrainError EDITION_EXISTS when the id is taken.
   */
  add(edition: Edition, calendar?: readonly Event[]): Promise<void>;
  get(id: string): Promise<Edition | undefined>;
  /** Latest created first. */
  list(): Promise<readonly Edition[]>;
  /** @throws TerrainError NO_EDITION when there is none of this id. */
  setStatus(id: string, status: Edition['status']): Promise<void>;
}

export interface ParticipantStore {
  /**
   * Adds those whose id is new and replaces the others: all of them, or none when one is refused.
   * @throws TerrainError STORE_CONFLICT when two of an edition would have one address.
   */
  saveAll(participants: readonly Participant[]): Promise<void>;
  get(id: string): Promise<Participant | undefined>;
  byEmail(edition: string, email: string): Promise<Participant | undefined>;
  /** Sorted by name (code units), then id. */
  list(edition: string): Promise<readonly Participant[]>;
}

export interface ReportFilter {
  readonly edition: string;
  readonly theme?: string;
  readonly author?: string;
  /** Both when absent. */
  readonly status?: Report['status'];
}

export interface ReportStore {
  /** Gives it the next number of its edition; the same `origin` again gives back the first report, unchanged. */
  add(report: NewReport): Promise<Report>;
  /** All of them under one commit, in order, numbered one after the other; known `origin`s are passed over: gives back the new ones. */
  addAll(reports: readonly NewReport[]): Promise<readonly Report[]>;
  get(id: string): Promise<Report | undefined>;
  byNumber(edition: string, number: number): Promise<Report | undefined>;
  /** In the order of their numbers. */
  list(filter: ReportFilter): Promise<readonly Report[]>;
  /** The ids of what `list` gives, in the same order, without reading what people wrote. */
  ids(filter: ReportFilter): Promise<readonly string[]>;
  /**
   * Replaces the content, keeps the former one in the history.
   * @throws TerrainError REPORT_CHANGED_MEANWHILE when the revision is no longer `expected`; UNKNOWN_REPORT.
   */
  correct(id: string, expected: number, content: ReportContent, at: string): Promise<Report>;
  /**
   * Nothing changes, the revision included, when it has this status already.
   * @throws TerrainError UNKNOWN_REPORT
   */
  setStatus(id: string, status: Report['status'], at: string): Promise<Report>;
  /** Removes it for good: text, history, search index, vector. Its number is not given again. Nothing when it is gone. */
  erase(id: string): Promise<void>;
  /** Filed reports that hold every one of `terms` (stems, see searchTerms), best first. No term: none. */
  search(edition: string, terms: readonly string[], limit: number): Promise<readonly Report[]>;
}

export interface CorrectionStore {
  add(record: CorrectionRecord): Promise<void>;
  get(id: string): Promise<CorrectionRecord | undefined>;
  /** Those of the theme that were not undone, in the order in which they were added. */
  list(edition: string, theme: string): Promise<readonly CorrectionRecord[]>;
  /** False when it was undone already or never made. */
  undo(id: string, at: string): Promise<boolean>;
}

export interface SynthesisStore {
  /** @throws TerrainError STORE_CONFLICT when the theme has this version already. */
  add(record: SynthesisRecord): Promise<void>;
  latest(edition: string, theme: string): Promise<SynthesisRecord | undefined>;
  get(edition: string, theme: string, version: number): Promise<SynthesisRecord | undefined>;
  /** Adds to a version how solid its subjects are; nothing when the theme has no such version. */
  setSolidity(edition: string, theme: string, version: number, solidity: Solidity): Promise<void>;
}

export interface AuditStore {
  add(entry: AuditEntry): Promise<void>;
  /** Latest first. */
  list(edition: string, limit: number): Promise<readonly AuditEntry[]>;
}

/** A vector that an encoder made of a report's text. */
export interface ReportVector {
  readonly report: string;
  /** The text that was encoded. The store keeps no more than its fingerprint. */
  readonly text: string;
  readonly vector: Float32Array;
}

/**
 * What an encoder made of the reports, so that each text is encoded once. A vector tells much of its text: it belongs
 * to its report and is erased with it.
 */
export interface VectorStore {
  /**
   * By report, the vectors that this model made of these very texts.
   * @param texts what would be encoded, by report
   */
  get(model: string, texts: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, Float32Array>>;
  /**
   * Keeps one vector a report, the newest. Those of reports that are not there are passed over: what is made of a text
   * while it is erased does not stay.
   */
  put(model: string, vectors: readonly ReportVector[]): Promise<void>;
}
