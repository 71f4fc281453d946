import { inAudience } from '../domain/audience.ts';
import type { Edition } from '../domain/edition.ts';
import type { Event } from '../domain/event.ts';
import type { Message } from '../message.ts';
import type { EventFacts } from '../ports/reminder-store.ts';
import { paragraph } from '../reply.ts';
import { HOME_ZONE, zoneOf } from '../zone-of.ts';
import { eventFacts, whenFacts } from './event-facts.ts';
import { addressBlocks, answerBlocks, type ReminderView } from './reminder-message.ts';

/** What those hear who were told of an event that has changed since. */
export function newsMessage(
  view: ReminderView,
  edition: Edition,
  event: Event,
  before: EventFacts | undefined,
): Message {
  const { wording, reader } = view;
  const words = wording.reminder;
  if (event.status === 'cancelled') {
    const date = words.dateIn(new Date(before?.start ?? event.start), HOME_ZONE);
    return {
      title: words.cancelled(event.title),
      blocks: [...addressBlocks(view), paragraph(words.cancelledWhy(date))],
    };
  }
  if (reader !== undefined && !inAudience(edition, reader, event.audience))
    return { title: words.notYours(before?.title ?? event.title), blocks: [paragraph(words.notYoursWhy)] };
  const zone = reader === undefined ? HOME_ZONE : zoneOf(reader);
  return {
    title: words.changed(event.title),
    blocks: [
      ...addressBlocks(view),
      paragraph(words.changedWhy),
      {
        type: 'facts',
        facts: [...eventFacts(wording, event, zone, reader !== undefined), ...formerly(view, before)],
      },
      ...answerBlocks(view),
    ],
  };
}

/** Where and when it was to be. */
function formerly({ wording, event }: ReminderView, before: EventFacts | undefined) {
  if (before === undefined || event === undefined) return [];
  const [when] = whenFacts(wording, before, HOME_ZONE, HOME_ZONE);
  const parts = [
    ...(when !== undefined && before.start !== event.start ? [when.value] : []),
    ...(before.place !== event.place && before.place !== '' ? [before.place] : []),
  ];
  return parts.length === 0 ? [] : [{ label: wording.reminder.before, value: parts.join(' · ') }];
}
