import type { Audience } from './audience.ts';

/** When, counted back from its event: days before at a wall time in the event's zone, or minutes before its start. */
export type Offset =
  | { readonly days: number /** "18:00" */; readonly at: string }
  | { readonly minutes: number };

/** A wall time, "2026-12-02T18:00", in an IANA zone. */
export interface WallTime {
  readonly at: string;
  readonly zone: string;
}

/** When a reminder goes out. */
export type Timing =
  /** It follows the event wherever that moves. */
  | { readonly type: 'event'; readonly event: string; readonly offsets: readonly Offset[] }
  | ({ readonly type: 'once' } & WallTime)
  /** `rule`: the subset of RFC 5545 that `readRule` takes, e.g. "FREQ=WEEKLY;BYDAY=MO". Begins at the wall time. */
  | ({ readonly type: 'recurrent'; readonly rule: string } & WallTime);

/** Whom it is for: every list that is given must hold, and every condition that is set. */
export interface ReminderAudience extends Audience {
  /** Only those who have filed no report yet. */
  readonly unreported?: boolean;
  /** Only those who have not answered this reminder yet. */
  readonly unacknowledged?: boolean;
}

/** Its words; "{titre}", "{date}" and the like stand for the event's fields, see `fillIn`. */
export interface ReminderText {
  readonly title: string;
  /** Paragraphs apart by a blank line. */
  readonly body: string;
}

/** Where it is posted for all to see. */
export interface ReminderChannel {
  /** Name of the chat, see `Chat.name`. */
  readonly chat: string;
  readonly channel: string;
}

export const REMINDER_ROUTES = ['private', 'channel', 'both'] as const;
export type ReminderRoute = (typeof REMINDER_ROUTES)[number];

/** What its readers are asked: nothing, to say that they read it, or whether they come. */
export const REMINDER_ASKS = ['nothing', 'read', 'attendance'] as const;
export type ReminderAsk = (typeof REMINDER_ASKS)[number];

/** A reminder that coordinators write once and Terrain delivers, each time to each person once. */
export interface Reminder {
  readonly id: string;
  readonly edition: string;
  /** Number by which people speak of it: counted from 1 in the edition, never given twice. */
  readonly number: number;
  /** Participant who wrote it; hears what came of it. */
  readonly author: string;
  readonly timing: Timing;
  readonly audience: ReminderAudience;
  readonly route: ReminderRoute;
  readonly channels: readonly ReminderChannel[];
  readonly texts: { readonly fr: ReminderText; readonly en?: ReminderText };
  readonly asks: ReminderAsk;
  /** Goes to those too who asked not to be reminded any more. */
  readonly compulsory: boolean;
  /** Up to how long after its time it is still sent, in minutes; later it is missed. */
  readonly catchUpMinutes: number;
  /** "draft": seen by coordinators only, until they have looked at its dry run. */
  readonly status: 'draft' | 'planned' | 'cancelled';
  /** From 1, grows with each change. */
  readonly revision: number;
  /** ISO 8601 instants. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A reminder that has no number yet. */
export type NewReminder = Omit<Reminder, 'number' | 'revision'>;

/** One instant at which a reminder goes out. */
export interface Occurrence {
  /** Same for the same instant of the same offset: by it nobody is told twice. */
  readonly key: string;
  readonly due: Date;
}

export function eventOf({ timing }: Pick<Reminder, 'timing'>): string | undefined {
  return timing.type === 'event' ? timing.event : undefined;
}

/** What an acknowledgement is of: a reminder of an event is one matter; each time of a recurrent one is another. */
export function topicOf({ id, timing }: Pick<Reminder, 'id' | 'timing'>, occurrence: string): string {
  return timing.type === 'recurrent' ? `${id}/${occurrence}` : id;
}
