import { agendaOf, notOver } from '../calendar/agenda.ts';
import { eventButton, eventMessage } from '../calendar/event-message.ts';
import { askCalendar, importCalendar } from '../calendar/import-calendar.ts';
import { cancelEvent, changeByForm, createByForm, restoreEvent } from '../calendar/manage-events.ts';
import { requireEvent } from '../calendar/require-event.ts';
import { renewFeed, revokeFeed, showFeed } from '../calendar/subscribe.ts';
import type { Command, CommandRun } from '../command.ts';
import type { Block, Button } from '../message.ts';
import type { Reply } from '../ports/chat.ts';
import { actions, choices, paragraph, privately } from '../reply.ts';
import { may } from '../rights.ts';

type Act = (run: CommandRun) => Promise<Reply>;

/** A few weeks' worth; the page and the feed have them all. */
const DATES_SHOWN = 5;

/** The calendar: one's next dates, a date in full, the private feed; for coordinators, its changes. */
export const agenda: Command = {
  name: 'agenda',
  right: 'read-calendar',
  changes: false,
  options: [
    {
      name: 'action',
      type: 'choice',
      required: false,
      choices: ['creer', 'modifier', 'annuler', 'retablir', 'importer', 'abonner'],
    },
    { name: 'evenement', type: 'event', required: false },
  ],
  run: (run) => (ACTS[run.options.action ?? ''] ?? show)(run),
};

const show: Act = async (run) => {
  const { evenement = '' } = run.options;
  return evenement === '' ? showDates(run) : eventMessage(run, await requireEvent(run, evenement));
};

const showDates: Act = async (run) => {
  const { wording, clock } = run;
  const words = wording.agenda;
  const coming = notOver(await agendaOf(run), clock.now());
  const shown = coming.slice(0, DATES_SHOWN);
  const more = coming.length - shown.length;
  return privately(
    words.title,
    shown.length === 0
      ? paragraph(words.nothing)
      : choices(
          words.see,
          shown.map((event) => eventButton(run, event)),
        ),
    ...(more === 0 ? [] : [paragraph([words.more(more), { link: words.seeAll, href: '/agenda' }])]),
    buttons(run),
  );
};

function buttons({ wording, me, edition }: CommandRun): Block {
  const words = wording.agenda;
  const button = (label: string, action: string): Button => ({
    label,
    tone: 'quiet',
    run: { command: 'agenda', options: { action } },
  });
  const manages = may(me, 'manage-calendar') && edition.status === 'open';
  const managing = manages ? [button(words.create, 'creer'), button(words.import, 'importer')] : [];
  return actions(words.actions, button(words.subscribe, 'abonner'), ...managing);
}

const ACTS: Readonly<Record<string, Act>> = {
  creer: createByForm,
  modifier: changeByForm,
  annuler: cancelEvent,
  retablir: restoreEvent,
  importer: (run) =>
    run.files.fichier === undefined ? askCalendar(run) : importCalendar(run, run.files.fichier),
  abonner: showFeed,
  renouveler: renewFeed,
  desabonner: revokeFeed,
};
