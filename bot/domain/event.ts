import type { Side } from '../../analysis/index.ts';
import type { Audience } from './audience.ts';

/** What a date of the edition is about. */
export const EVENT_KINDS = [
  'ethics',
  'secularism',
  'media',
  'parliament',
  'workingSession',
  'restitution',
  'other',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const SPEAKER_STATUSES = ['invited', 'confirmed', 'declined'] as const;
export type SpeakerStatus = (typeof SPEAKER_STATUSES)[number];

/** Somebody invited to speak. A restitution has a pair: one from the State, one from local government. */
export interface Speaker {
  readonly name: string;
  readonly side: Side;
  /** One line; may be empty. */
  readonly biography: string;
  readonly status: SpeakerStatus;
}

export interface EventDocument {
  readonly title: string;
  /** An http or https address. */
  readonly url: string;
}

/** A date of an edition's calendar. */
export interface Event {
  /** Short code written in files and commands, e.g. "deontologie". Unique in the edition. */
  readonly id: string;
  readonly edition: string;
  readonly kind: EventKind;
  readonly title: string;
  /** Empty when it is only online, or not known yet. */
  readonly place: string;
  /** An http or https address, for what is held online. */
  readonly link?: string;
  /** How to get in: papers to bring, security. Only its audience sees it. */
  readonly access?: string;
  /** ISO 8601 instants with offset; the end is not before the start. */
  readonly start: string;
  readonly end: string;
  /** IANA name of the zone in which its hours are said, e.g. "Europe/Paris". */
  readonly zone: string;
  readonly audience: Audience;
  /** Of a restitution. */
  readonly theme?: string;
  readonly speakers: readonly Speaker[];
  readonly documents: readonly EventDocument[];
  /** Whether people are asked if they come. */
  readonly attendance: boolean;
  readonly status: 'planned' | 'cancelled';
  /** From 1; one more with each change. */
  readonly revision: number;
  /** ISO 8601 instant. */
  readonly updatedAt: string;
}
