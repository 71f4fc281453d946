import type { Acknowledgement } from '../domain/acknowledgement.ts';
import type { Event } from '../domain/event.ts';
import type { NewReminder, Reminder } from '../domain/reminder.ts';
import type { NewSending, Sending, SendingReason, SendingState } from '../domain/sending.ts';

/** What people were told of an event when its reminders went out. */
export interface SeenEvent {
  readonly edition: string;
  readonly event: string;
  readonly revision: number;
  readonly facts: EventFacts;
  /** The last change that was news to them, and what they knew before. */
  readonly news?: { readonly revision: number; readonly before: EventFacts };
}

/** What of an event is news when it changes. */
export interface EventFacts
  extends Pick<Event, 'title' | 'start' | 'end' | 'place' | 'link' | 'access' | 'status'> {}

export interface ReminderStore {
  /** Gives it the next number of its edition, and revision 1. */
  add(reminder: NewReminder): Promise<Reminder>;
  get(id: string): Promise<Reminder | undefined>;
  byNumber(edition: string, number: number): Promise<Reminder | undefined>;
  /** In the order of their numbers. */
  list(edition: string): Promise<readonly Reminder[]>;
  /** Those of every edition that are planned, each with the instant up to which its occurrences have their rows. */
  planned(): Promise<readonly PlannedReminder[]>;
  /**
   * Replaces it, and gives it the next revision. With `from`, its occurrences have their rows up to that instant.
   * @throws TerrainError REMINDER_CHANGED_MEANWHILE when the revision is no longer `expected`; UNKNOWN_REMINDER.
   */
  change(reminder: Reminder, expected: number, from?: string): Promise<Reminder>;
  /** The occurrences of these reminders have their rows up to this instant. Never goes back. */
  advance(ids: readonly string[], to: string): Promise<void>;
  /** What was seen of the events of an edition, by event. */
  seenIn(edition: string): Promise<ReadonlyMap<string, SeenEvent>>;
  /** Nothing when a later revision was seen already. */
  see(seen: SeenEvent): Promise<void>;
}

export interface PlannedReminder {
  readonly reminder: Reminder;
  /** ISO 8601 instant. */
  readonly writtenTo: string;
}

/** What comes of a sending that is held. */
export type Settlement = { readonly id: string; readonly attempt: number } & (
  | { readonly state: 'sent'; readonly chat: string; readonly ref: string; readonly at: string }
  | {
      readonly state: 'missed' | 'uncertain' | 'cancelled' | 'unreachable';
      readonly reason: SendingReason;
      readonly at: string;
    }
  /** Back to waiting; without a chat nobody can have taken it. */
  | { readonly state: 'due'; readonly wakeAt: string; readonly chat?: string; readonly triedAt?: string }
  /** Still held: it is about to be given to this chat. */
  | { readonly state: 'claimed'; readonly chat: string; readonly triedAt: string }
);

export type SendingFilter = {
  readonly occurrence?: string;
  /** Any when absent. */
  readonly states?: readonly SendingState[];
} & ({ readonly reminder: string } | { readonly edition: string; readonly event: string });

export interface SendingCount {
  readonly kind: Sending['kind'];
  readonly occurrence: string;
  readonly state: SendingState;
  readonly count: number;
}

/** One row a reminder's occurrence and recipient: the truth of who was told what. */
export interface SendingStore {
  /** Adds those whose id is new, under one commit; passes over the others, whatever their state. Says how many are new. */
  addAll(sendings: readonly NewSending[]): Promise<number>;
  /**
   * Takes up to `limit` that wait or whose holder's lease has run out, the longest due first, and holds them until
   * `leaseUntil`. Atomic: no two callers get the same.
   */
  claim(limit: number, now: string, leaseUntil: string): Promise<readonly Sending[]>;
  /** Writes what came of them, under one commit. Passes over those that the caller holds no longer (same attempt). */
  settle(settlements: readonly Settlement[]): Promise<void>;
  /** Ends the waiting ones of a reminder; those that are held are looked at by their holder. Says how many. */
  cancel(reminder: string, reason: SendingReason, at: string): Promise<number>;
  /**
   * Writes what became of an uncertain one: "confirmed", it was sent; "sent-again", it goes out once more as `again`,
   * which is added under the same commit. Atomic: true for the one caller who said it, false when it is not uncertain,
   * or somebody said so before.
   */
  resolve(id: string, said: 'confirmed' | 'sent-again', at: string, again?: NewSending): Promise<boolean>;
  get(id: string): Promise<Sending | undefined>;
  /** By due time, then id. */
  list(filter: SendingFilter): Promise<readonly Sending[]>;
  /** How many of a reminder are in which state. */
  count(reminder: string): Promise<readonly SendingCount[]>;
  /** The earliest instant at which one may be claimed. */
  nextWake(): Promise<string | undefined>;
}

export interface AcknowledgementStore {
  /** Takes the place of a former answer of the same person to the same. */
  put(acknowledgement: Acknowledgement): Promise<void>;
  get(topic: string, participant: string): Promise<Acknowledgement | undefined>;
  /** Takes an answer back; false when there is none. */
  remove(topic: string, participant: string): Promise<boolean>;
  /** In the order of their instants, then of the participants. */
  list(topic: string): Promise<readonly Acknowledgement[]>;
  /** Whether somebody asked to be reminded of what is compulsory only. */
  setQuiet(participant: string, quiet: boolean): Promise<void>;
  isQuiet(participant: string): Promise<boolean>;
  /** Those of an edition who asked for that. */
  quiet(edition: string): Promise<ReadonlySet<string>>;
}
