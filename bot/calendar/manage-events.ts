import type { CommandRun } from '../command.ts';
import type { Event } from '../domain/event.ts';
import { TerrainError } from '../errors.ts';
import type { Block, CommandCall } from '../message.ts';
import type { Reply } from '../ports/chat.ts';
import { previewNews } from '../reminders/preview-news.ts';
import { actions, choices, formReply, instead, paragraph, privately } from '../reply.ts';
import { requireRight } from '../rights.ts';
import { typeset } from '../wording/typeset.ts';
import { agendaOf, notOver } from './agenda.ts';
import { eventForm, eventTextFrom } from './event-form.ts';
import { eventButton, eventMessage } from './event-message.ts';
import type { EventText } from './event-text.ts';
import { newEventText } from './new-event-text.ts';
import { type EventProblem, readEvent } from './read-event.ts';
import { requireEvent } from './require-event.ts';
import { addEvent, changeEvent } from './save-event.ts';
import { textOfEvent } from './text-of-event.ts';

const DATES_OFFERED = 20;

/** @throws TerrainError NOT_ALLOWED or EDITION_CLOSED */
export function requireManaging({ me, edition }: CommandRun): void {
  requireRight(me, 'manage-calendar');
  if (edition.status === 'closed') throw new TerrainError('EDITION_CLOSED', { name: edition.name });
}

/** The form of a new event, or the event that a filled form makes. */
export async function createByForm(run: CommandRun): Promise<Reply> {
  requireManaging(run);
  const { wording, edition, store } = run;
  const call = { command: 'agenda', options: { action: 'creer' } };
  const form = (text: EventText, problems: readonly EventProblem[] = []) =>
    formReply(eventForm(run, wording.eventForm.create, call, text, problems));
  if (run.from !== 'form') return form(await newEventText(run));
  const text = eventTextFrom(run.options);
  const read = readEvent(text, { edition, people: await store.participants.list(edition.id) });
  if ('problems' in read) return form(text, read.problems);
  const event = await addEvent(run, read.content);
  return eventMessage(run, event, wording.agenda.created(event.title));
}

/** The form of an event as it is, or the change that a filled form makes. */
export async function changeByForm(run: CommandRun): Promise<Reply> {
  requireManaging(run);
  const { wording, edition, store, options } = run;
  const event = await named(run);
  if (event === undefined) return askWhich(run, 'modifier');
  const context = { edition, people: await store.participants.list(edition.id) };
  const revision = options.revision ?? String(event.revision);
  const call = { command: 'agenda', options: { action: 'modifier', evenement: event.id, revision } };
  const form = (text: EventText, problems: readonly EventProblem[] = []) =>
    formReply(eventForm(run, wording.eventForm.change, call, text, problems));
  if (run.from !== 'form' && options.confirme === undefined)
    return form(textOfEvent(event, context, wording));
  const text = eventTextFrom(options);
  if (options.confirme === 'revoir') return form(text);
  const read = readEvent(text, context);
  if ('problems' in read) return form(text, read.problems);
  const { id, status, updatedAt } = event;
  const wanted = { ...read.content, id, edition: edition.id, status, updatedAt, revision: Number(revision) };
  const news = options.confirme === 'oui' ? [] : await previewNews(run, wanted, event);
  if (news.length > 0) return askChange(run, { ...call.options, ...options, revision }, wanted.title, news);
  const changed = await changeEvent(run, wanted, 'event.changed');
  return eventMessage(run, changed, wording.agenda.changed(changed.title));
}

/** People have been told: what they will hear is looked at before the change is made. */
function askChange(
  { wording }: CommandRun,
  options: CommandCall['options'],
  title: string,
  news: readonly Block[],
): Reply {
  const words = wording.agenda;
  const again = (confirme: string) => ({ command: 'agenda', options: { ...options, confirme } });
  return instead(
    words.changeQuestion(typeset(title)),
    ...news,
    actions(
      words.actions,
      { label: words.changeAndTell, tone: 'primary', run: again('oui') },
      { label: words.reviseChange, tone: 'quiet', run: again('revoir') },
    ),
  );
}

/** Cancels after a second yes: people have been told of it. */
export async function cancelEvent(run: CommandRun): Promise<Reply> {
  requireManaging(run);
  const words = run.wording.agenda;
  const event = await named(run);
  if (event === undefined) return askWhich(run, 'annuler');
  if (run.options.confirme !== 'oui') {
    const options = { evenement: event.id };
    const cancel = { ...options, action: 'annuler', confirme: 'oui' };
    return instead(
      words.cancelQuestion(typeset(event.title)),
      paragraph(words.cancelWarning),
      ...(await previewNews(run, { ...event, status: 'cancelled' }, event)),
      actions(
        words.actions,
        { label: words.cancel, tone: 'danger', run: { command: 'agenda', options: cancel } },
        { label: words.keep, tone: 'quiet', run: { command: 'agenda', options } },
      ),
    );
  }
  return turn(run, event, 'cancelled');
}

/** Asks first when people were told that it was cancelled: they will hear that it takes place after all. */
export async function restoreEvent(run: CommandRun): Promise<Reply> {
  requireManaging(run);
  const words = run.wording.agenda;
  const event = await named(run);
  if (event === undefined) return askWhich(run, 'retablir');
  const news =
    run.options.confirme === 'oui' ? [] : await previewNews(run, { ...event, status: 'planned' }, event);
  if (news.length === 0) return turn(run, event, 'planned');
  const options = { evenement: event.id };
  const restore = { ...options, action: 'retablir', confirme: 'oui' };
  return instead(
    words.restoreQuestion(typeset(event.title)),
    ...news,
    actions(
      words.actions,
      { label: words.restoreAndTell, tone: 'primary', run: { command: 'agenda', options: restore } },
      { label: words.keepCancelled, tone: 'quiet', run: { command: 'agenda', options } },
    ),
  );
}

async function turn(run: CommandRun, event: Event, status: Event['status']): Promise<Reply> {
  const words = run.wording.agenda;
  const title = status === 'cancelled' ? words.isCancelled(event.title) : words.isRestored(event.title);
  if (event.status === status) return eventMessage(run, event, title);
  const action = status === 'cancelled' ? 'event.cancelled' : 'event.restored';
  return eventMessage(run, await changeEvent(run, { ...event, status }, action), title);
}

function named(run: CommandRun): Promise<Event | undefined> {
  const { evenement = '' } = run.options;
  return evenement === '' ? Promise.resolve(undefined) : requireEvent(run, evenement);
}

async function askWhich(run: CommandRun, action: string): Promise<Reply> {
  const words = run.wording.agenda;
  const wanted = action === 'retablir' ? 'cancelled' : 'planned';
  const coming = notOver(await agendaOf(run), run.clock.now()).filter(({ status }) => status === wanted);
  if (coming.length === 0) return privately(words.nothing);
  const buttons = coming.slice(0, DATES_OFFERED).map((event) => eventButton(run, event, action));
  return privately(words.which, choices(words.see, buttons));
}
