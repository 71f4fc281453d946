import type { Edition } from '../../bot/domain/edition.ts';
import type { Locale, Participant } from '../../bot/domain/participant.ts';
import type { WebWording } from './wording.ts';

/** The reader's language and the instant of reading: what every part of a page needs. */
export interface Reader {
  readonly locale: Locale;
  readonly words: WebWording;
  readonly now: Date;
}

/** What surrounds every page: who reads it, where they can go, what they have not read yet. */
export interface Frame extends Reader {
  readonly edition: Edition;
  readonly people: readonly Participant[];
  readonly me: Participant;
  /** Path of the page. */
  readonly path: string;
  /** Messages not read yet, by room. */
  readonly unread: ReadonlyMap<string, number>;
  /** The latest change that the page knows of; live updates start after it. */
  readonly change: number;
  /** A fresh identifier for each form, so that sending it twice acts once. */
  readonly requestId: () => string;
}
