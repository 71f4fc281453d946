import { notOver } from '../calendar/agenda.ts';
import { eventWhen } from '../calendar/event-when.ts';
import type { CommandRun } from '../command.ts';
import type { Event } from '../domain/event.ts';
import { HALVES, type Half } from '../domain/participant.ts';
import { eventOf, type Reminder } from '../domain/reminder.ts';
import type { Block, Button } from '../message.ts';
import { actions, paragraph } from '../reply.ts';
import { may } from '../rights.ts';
import { typeset } from '../wording/typeset.ts';
import { halfOf } from './half-of.ts';

/** How far the day of one half is: its next date, and the reminder of that. */
export interface HalfDay {
  readonly half: Half;
  readonly event?: Event;
  readonly reminder?: Reminder;
}

/** The next date of each half; one that no reminder announces yet comes before those that are settled. */
export async function halfDays(run: CommandRun): Promise<readonly HalfDay[]> {
  const { store, edition, clock } = run;
  const events = notOver(await store.events.list(edition.id), clock.now());
  const reminders = await store.reminders.list(edition.id);
  return HALVES.map((half) => {
    const days = events
      .filter((event) => event.status === 'planned' && halfOf(event) === half)
      .map((event) => ({ half, event, ...reminderOf(reminders, event) }));
    return days.find(({ reminder }) => reminder?.status !== 'planned') ?? days[0] ?? { half };
  });
}

function reminderOf(reminders: readonly Reminder[], { id }: Event): { readonly reminder?: Reminder } {
  const live = reminders.filter((one) => one.status !== 'cancelled' && eventOf(one) === id);
  const reminder = live.find(({ status }) => status === 'planned') ?? live[0];
  return reminder === undefined ? {} : { reminder };
}

/** Where the two days are, and a button for what each still lacks: its date, then its reminder. */
export async function halfDaysBlocks(
  run: CommandRun,
  tone: Button['tone'] = 'primary',
): Promise<readonly Block[]> {
  const { wording, me, edition } = run;
  if (!may(me, 'manage-calendar') || edition.status === 'closed') return [];
  const words = wording.halves.days;
  const days = await halfDays(run);
  const buttons = days.flatMap((day) => stepOf(run, day) ?? []).map((step) => ({ ...step, tone }));
  return [
    { type: 'heading', text: words.title },
    { type: 'list', ordered: false, items: days.map((day) => lineOf(run, day)) },
    ...(buttons.length === 0 ? [paragraph(words.done)] : [actions(words.next, ...buttons)]),
  ];
}

function lineOf({ wording, me, clock }: CommandRun, { half, event, reminder }: HalfDay) {
  const { half: named, days: words } = wording.halves;
  if (event === undefined) return [{ strong: named(half) }, ` · ${words.noDate}`];
  const { there } = eventWhen(event, me, wording, clock.now());
  const status = reminder && wording.reminder.statuses[reminder.status];
  const told =
    reminder === undefined || status === undefined
      ? words.noReminder
      : words.reminder(reminder.number, status);
  return [{ strong: named(half) }, ` · ${typeset(event.title)} · ${there} · ${told}`];
}

/** Undefined when nothing is left to do. */
function stepOf({ wording }: CommandRun, { half, event, reminder }: HalfDay): Button | undefined {
  const words = wording.halves.days;
  if (event === undefined)
    return {
      label: words.create(half),
      run: { command: 'agenda', options: { action: 'creer', demi: half } },
    };
  if (reminder === undefined)
    return {
      label: words.remind(half),
      run: { command: 'rappel', options: { action: 'creer', rappel: event.id } },
    };
  if (reminder.status === 'planned') return undefined;
  return {
    label: words.confirm(half),
    run: { command: 'rappel', options: { action: 'apercu', rappel: String(reminder.number) } },
  };
}
