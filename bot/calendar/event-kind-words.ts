import { EVENT_KINDS, type EventKind } from '../domain/event.ts';
import { fold } from '../vocabulary.ts';

/** How people write the kinds, in French and in English, folded (see `fold`). */
const KIND_WORDS: Readonly<Record<EventKind, readonly string[]>> = {
  ethics: ['ethics', 'deontologie'],
  secularism: ['secularism', 'laicite', 'laicite et education', 'education'],
  media: ['media', 'media training', 'media training de crise', 'mediatraining'],
  parliament: ['parliament', 'parlement', 'journee parlementaire', 'parlementaire'],
  workingSession: ['workingsession', 'working session', 'session de travail', 'session', 'travail'],
  restitution: ['restitution'],
  other: ['other', 'autre'],
};

/** The kind of event that these words name, accents and case forgiven. */
export function eventKindFromWords(words: string): EventKind | undefined {
  const folded = fold(words).replaceAll('-', ' ');
  return EVENT_KINDS.find((kind) => KIND_WORDS[kind].includes(folded));
}
