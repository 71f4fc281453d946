import type { Edition } from '../domain/edition.ts';
import type { Event } from '../domain/event.ts';
import type { Participant } from '../domain/participant.ts';
import type { Block, Message } from '../message.ts';
import { paragraph } from '../reply.ts';
import { typeset } from '../wording/typeset.ts';
import type { Wording } from '../wording/wording.ts';
import { zoneOf } from '../zone-of.ts';
import { eventFacts } from './event-facts.ts';
import { comingHalfDates, datesOfHalf } from './half-moves.ts';

/** What somebody hears who was told of the other half's date: their own, and nothing of the other. */
export function halfMoveMessage(
  wording: Wording,
  edition: Edition,
  events: readonly Event[],
  reader: Participant,
  now: Date,
): Message {
  const words = wording.reminder;
  const dates = datesOfHalf(edition, comingHalfDates(events, now), reader);
  return {
    title: words.halfMoved(reader.half ?? ''),
    blocks: [
      paragraph(words.halfMovedWhy),
      ...(dates.length === 0 ? [paragraph(words.noHalfDate)] : []),
      ...dates.flatMap((event): readonly Block[] => [
        { type: 'heading', text: typeset(event.title) },
        { type: 'facts', facts: eventFacts(wording, event, zoneOf(reader), true) },
      ]),
    ],
  };
}
