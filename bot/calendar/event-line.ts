import type { CommandRun } from '../command.ts';
import type { Event } from '../domain/event.ts';
import type { RichText } from '../message.ts';
import { typeset } from '../wording/typeset.ts';
import { eventWhen } from './event-when.ts';

/** An event in a list: when, in the hours of the event and of the reader, what and where. */
export function eventLine(
  { me, wording, clock }: Pick<CommandRun, 'me' | 'wording' | 'clock'>,
  event: Event,
): RichText {
  const { there, mine } = eventWhen(event, me, wording, clock.now());
  const cancelled = event.status === 'cancelled' ? wording.agenda.cancelled : '';
  const rest = [
    typeset(event.title),
    typeset(event.place),
    mine === undefined ? '' : wording.agenda.yourTime(mine),
    cancelled,
  ];
  return [{ strong: there }, ...rest.filter((part) => part !== '').map((part) => ` · ${part}`)];
}
