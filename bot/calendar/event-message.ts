import type { CommandRun } from '../command.ts';
import type { Event } from '../domain/event.ts';
import { halfDaysBlocks } from '../halves/half-days.ts';
import { halfOf } from '../halves/half-of.ts';
import type { Button } from '../message.ts';
import type { Reply } from '../ports/chat.ts';
import { actions, instead, privately } from '../reply.ts';
import { may } from '../rights.ts';
import { typeset } from '../wording/typeset.ts';
import { eventDetails } from './event-details.ts';
import { eventWhen } from './event-when.ts';

/** An event in full; coordinators find there what they may do with it. */
export async function eventMessage(run: CommandRun, event: Event, title = event.title): Promise<Reply> {
  const details = await eventDetails(run, event);
  const managing = may(run.me, 'manage-calendar') && run.edition.status === 'open';
  const blocks = managing
    ? [
        ...details,
        actions(run.wording.agenda.actions, ...manage(run, event)),
        ...(halfOf(event) === undefined ? [] : await halfDaysBlocks(run)),
      ]
    : details;
  return (title === event.title ? privately : instead)(typeset(title), ...blocks);
}

function manage({ wording }: CommandRun, { id, status }: Event): readonly Button[] {
  const words = wording.agenda;
  const button = (label: string, action: string, tone: Button['tone'] = 'quiet'): Button => ({
    label,
    tone,
    run: { command: 'agenda', options: { action, evenement: id } },
  });
  const turn =
    status === 'planned' ? button(words.cancel, 'annuler', 'danger') : button(words.restore, 'retablir');
  const remind: Button = {
    ...{ label: words.remind, tone: 'quiet' },
    run: { command: 'rappel', options: { action: 'creer', rappel: id } },
  };
  return [...(status === 'planned' ? [remind] : []), button(words.change, 'modifier'), turn];
}

/** One line of a list of dates: leads to the event in full. */
export function eventButton(
  { me, wording, clock }: CommandRun,
  event: Event,
  action?: string,
): Omit<Button, 'key'> {
  const { there, mine } = eventWhen(event, me, wording, clock.now());
  const own = mine === undefined ? '' : wording.agenda.yourTime(mine);
  const cancelled = event.status === 'cancelled' ? wording.agenda.cancelled : '';
  return {
    label: typeset(event.title),
    detail: [cancelled, there, typeset(event.place), own].filter((part) => part !== '').join(' · '),
    run: { command: 'agenda', options: { ...(action === undefined ? {} : { action }), evenement: event.id } },
  };
}
