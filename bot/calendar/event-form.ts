import type { CommandRun } from '../command.ts';
import { EVENT_KINDS } from '../domain/event.ts';
import { importWording } from '../imports/wording.ts';
import type { CommandCall, Field, Form } from '../message.ts';
import { capital } from '../wording/typography.ts';
import { LIMITS } from './event-limits.ts';
import type { EventField, EventText } from './event-text.ts';
import type { EventProblem } from './read-event.ts';

/** Name of each question in the form, in the order in which they are asked: what an event needs first. */
const QUESTIONS: Readonly<Record<Exclude<EventField, 'id'>, string>> = {
  kind: 'nature',
  title: 'titre',
  start: 'debut',
  end: 'fin',
  audience: 'public',
  place: 'lieu',
  access: 'acces',
  link: 'lien',
  attendance: 'presence',
  zone: 'fuseau',
  theme: 'sujet',
  speakers: 'intervenants',
  documents: 'pieces',
};
type Question = keyof typeof QUESTIONS;
const REQUIRED: readonly Question[] = ['kind', 'title', 'start', 'end'];
/** Nobody fills these to the brim: how much is left would be noise. */
const SHORT: readonly Question[] = ['start', 'end', 'zone', 'audience'];
const LONG: readonly Question[] = ['access', 'speakers', 'documents'];

/** What a form that was sent holds. */
export function eventTextFrom(options: CommandRun['options']): EventText {
  const questions = Object.entries(QUESTIONS);
  return Object.fromEntries(questions.map(([field, name]) => [field, options[name] ?? '']));
}

export function eventForm(
  run: CommandRun,
  title: string,
  call: CommandCall,
  text: EventText,
  problems: readonly EventProblem[] = [],
): Form {
  const questions = Object.keys(QUESTIONS) as Question[];
  return {
    title,
    fields: questions.map((field) => ({
      ...fieldOf(run, field, text[field]),
      ...problemOf(run, field, problems),
    })),
    submit: run.wording.eventForm.submit,
    run: call,
  };
}

function fieldOf({ wording, edition }: CommandRun, field: Question, value: string | undefined): Field {
  const words = wording.eventForm;
  const base = { name: QUESTIONS[field], label: words.labels[field], required: REQUIRED.includes(field) };
  const hint = words.hints[field];
  const said = { ...(hint === undefined ? {} : { hint }), ...(value ? { value } : {}) };
  if (field === 'kind') {
    const choices = EVENT_KINDS.map((kind) => ({ value: kind, label: wording.agenda.kinds[kind] }));
    return { ...base, ...said, type: 'choice', choices };
  }
  if (field === 'theme') {
    const choices = edition.themes.map(({ id, label }) => ({ value: id, label }));
    return { ...base, ...said, type: 'choice', choices };
  }
  if (field === 'attendance') return { ...base, ...said, type: 'checkbox' };
  const most = SHORT.includes(field) ? {} : { maxLength: LIMITS[field] };
  return { ...base, ...said, type: LONG.includes(field) ? 'paragraph' : 'line', ...most };
}

function problemOf(
  { me }: CommandRun,
  field: Question,
  problems: readonly EventProblem[],
): { problem?: string } {
  const found = problems.find((problem) => problem.field === field);
  return found === undefined
    ? {}
    : { problem: `${capital(importWording(me.locale).reason({ line: 0, ...found }))}.` };
}
