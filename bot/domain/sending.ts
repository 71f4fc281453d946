/** To whom a reminder goes. */
export type SendingRecipient =
  | { readonly type: 'person'; readonly participant: string }
  | { readonly type: 'channel'; readonly chat: string; readonly channel: string };

/**
 * What is sent: a reminder, once more to those who did not answer, the news that an event changed, word to the
 * coordination that something did not arrive, or what its readers answered.
 */
export const SENDING_KINDS = ['reminder', 'follow-up', 'notice', 'alert', 'summary'] as const;
export type SendingKind = (typeof SENDING_KINDS)[number];

/**
 * "due": to be sent from `wakeAt` on. "claimed": somebody is at it until `wakeAt`. The others are ends: "sent";
 * "missed": its time had passed by more than the catch-up; "uncertain": it may have arrived, and nobody can tell;
 * "cancelled": it was not to be sent any more; "unreachable": no chat reaches them.
 */
export const SENDING_STATES = [
  'due',
  'claimed',
  'sent',
  'missed',
  'uncertain',
  'cancelled',
  'unreachable',
] as const;
export type SendingState = (typeof SENDING_STATES)[number];

/** Why a sending ended without being sent; of one that was uncertain, what people said became of it. */
export const SENDING_REASONS = [
  'reminder-cancelled',
  'event-cancelled',
  'moved',
  'not-concerned',
  'opted-out',
  'answered',
  'no-account',
  'refused',
  'too-late',
  'unresolved',
  'confirmed',
  'sent-again',
] as const;
export type SendingReason = (typeof SENDING_REASONS)[number];

/** One message to one recipient: the row that is claimed before it is sent and marked after. */
export interface Sending {
  /** Unique; the key under which the chat delivers it, so that it is known again. See `sendingId`. */
  readonly id: string;
  readonly edition: string;
  readonly kind: SendingKind;
  readonly reminder: string;
  /** Key of the occurrence, see `Occurrence`. */
  readonly occurrence: string;
  readonly event?: string;
  readonly recipient: SendingRecipient;
  /** ISO 8601 instants: its time, quiet hours heeded, and from when on it is too late. */
  readonly dueAt: string;
  readonly expiresAt: string;
  readonly state: SendingState;
  /** From when on it may be claimed; absent at the end. */
  readonly wakeAt?: string;
  /** How often it was claimed. */
  readonly attempts: number;
  /** The chat that may have taken it: until that is settled, no other is tried. */
  readonly chat?: string;
  /** When it was first given to that chat. */
  readonly triedAt?: string;
  /** Names the message on its chat, once sent. */
  readonly ref?: string;
  readonly reason?: SendingReason;
  /** When it came to its end. */
  readonly endedAt?: string;
}

export type NewSending = Pick<
  Sending,
  'id' | 'edition' | 'kind' | 'reminder' | 'occurrence' | 'event' | 'recipient' | 'dueAt' | 'expiresAt'
>;

export function sendingId(matter: string, occurrence: string, recipient: SendingRecipient): string {
  const to = recipient.type === 'person' ? recipient.participant : `#${recipient.chat}/${recipient.channel}`;
  return `${matter}/${occurrence}/${to}`;
}

/** When it went out, as far as that is known: what people say of it later does not count. */
export function wentOutAt({ reason, triedAt, endedAt }: Sending): string | undefined {
  const isSettled = reason === 'confirmed' || reason === 'sent-again';
  return isSettled ? (triedAt ?? endedAt) : endedAt;
}
