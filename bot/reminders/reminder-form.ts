import { audienceFromWords } from '../calendar/audience-from-words.ts';
import type { CommandRun } from '../command.ts';
import type { Event } from '../domain/event.ts';
import type { Participant } from '../domain/participant.ts';
import {
  REMINDER_ASKS,
  REMINDER_ROUTES,
  type Reminder,
  type ReminderAsk,
  type ReminderAudience,
  type ReminderRoute,
  type ReminderText,
  type Timing,
} from '../domain/reminder.ts';
import { TerrainError } from '../errors.ts';
import type { CommandCall, Field, Form } from '../message.ts';
import { fold } from '../vocabulary.ts';
import { typeset } from '../wording/typeset.ts';
import { unknownFields } from './fill-in.ts';
import { readTiming } from './read-timing.ts';

/** What the form holds, question by question. */
export type ReminderFields = Readonly<Record<string, string>>;

/** What a filled form says. */
export type ReminderContent = Pick<
  Reminder,
  'timing' | 'audience' | 'route' | 'texts' | 'asks' | 'compulsory' | 'catchUpMinutes'
>;

const TITLE_MAX = 150;
const BODY_MAX = 3000;
/** Minutes after which a late sending is missed. */
export const CATCH_UPS = ['60', '360', '1440'];
const UNREPORTED = ['sans fiche', 'without report', 'no report yet'];
const SILENT = ['sans reponse', 'without answer'];

interface FormNotes {
  readonly event?: Event | undefined;
  /** Whom the event is for, as one says it: nobody else gets its reminders. */
  readonly invited?: string | undefined;
  /** By field, in one sentence. */
  readonly problems?: ReminderFields;
}

export function reminderForm(
  { wording }: CommandRun,
  call: CommandCall,
  values: ReminderFields,
  { event, invited, problems = {} }: FormNotes = {},
): Form {
  const words = wording.reminderForm;
  const choice = (name: keyof typeof words.labels, options: readonly string[]): Field => ({
    ...{ name, label: words.labels[name], type: 'choice', required: true },
    choices: options.map((value) => ({ value, label: words.choices[value] ?? value })),
  });
  const text = (name: keyof typeof words.labels, type: 'line' | 'paragraph', max: number, required = true) =>
    ({ name, label: words.labels[name], type, required, maxLength: max }) satisfies Field;
  const fields: readonly Field[] = [
    { ...text('quand', 'line', 200), hint: words.hints.quand },
    {
      ...text('public', 'line', 300, false),
      hint: invited === undefined ? words.hints.public : words.among(invited),
    },
    text('titre', 'line', TITLE_MAX),
    { ...text('texte', 'paragraph', BODY_MAX), hint: words.hints.texte },
    choice('voie', REMINDER_ROUTES),
    choice('demande', REMINDER_ASKS),
    { name: 'obligatoire', label: words.labels.obligatoire, type: 'checkbox', required: false },
    choice('rattrapage', CATCH_UPS),
    text('titre_anglais', 'line', TITLE_MAX, false),
    { ...text('texte_anglais', 'paragraph', BODY_MAX, false), hint: words.hints.texte_anglais },
  ];
  return {
    title: words.title,
    ...(event === undefined ? {} : { intro: introOf(wording, event) }),
    fields: fields.map((field) => ({
      ...field,
      ...(values[field.name] ? { value: values[field.name] ?? '' } : {}),
      ...(problems[field.name] ? { problem: problems[field.name] ?? '' } : {}),
    })),
    submit: words.submit,
    run: call,
  };
}

/** Of which date it is. */
function introOf({ reminder }: CommandRun['wording'], { title, start, zone }: Event): string {
  return `${typeset(title)} · ${reminder.dateIn(new Date(start), zone)}`;
}

/** Reads a filled form; gives each question's problem in one sentence. */
export function readReminder(
  { wording, edition, clock }: CommandRun,
  people: readonly Participant[],
  event: Event | undefined,
  values: ReminderFields,
): { readonly content: ReminderContent } | { readonly problems: ReminderFields } {
  const words = wording.reminderForm;
  const timing = readWhen(values.quand ?? '', event, clock.now());
  const { audience, unknown } = readAudience(edition, people, values.public ?? '');
  const wrong = unknownIn(event, values.titre, values.texte);
  const wrongInEnglish = unknownIn(event, values.titre_anglais, values.texte_anglais);
  const problems = {
    ...(timing === undefined ? { quand: words.badTime } : {}),
    ...(unknown === undefined ? {} : { public: words.nobody(unknown) }),
    ...(values.titre?.trim() ? {} : { titre: words.missing }),
    ...(values.texte?.trim() ? {} : { texte: words.missing }),
    ...(wrong === undefined ? {} : { texte: words.noField(wrong) }),
    ...(wrongInEnglish === undefined ? {} : { texte_anglais: words.noField(wrongInEnglish) }),
  };
  if (timing === undefined || Object.keys(problems).length > 0) return { problems };
  return {
    content: {
      ...{ timing, audience, texts: readTexts(values) },
      route: oneOf<ReminderRoute>(REMINDER_ROUTES, values.voie, 'private'),
      asks: oneOf<ReminderAsk>(REMINDER_ASKS, values.demande, 'read'),
      compulsory: values.obligatoire === 'yes',
      catchUpMinutes: Number(oneOf(CATCH_UPS, values.rattrapage, '360')),
    },
  };
}

function unknownIn(event: Event | undefined, title = '', body = ''): string | undefined {
  return unknownFields(`${title} ${body}`, event !== undefined)[0];
}

function readWhen(words: string, event: Event | undefined, now: Date): Timing | undefined {
  try {
    return readTiming(words, event, now);
  } catch (error) {
    if (error instanceof TerrainError && error.code === 'BAD_RECURRENCE') return undefined;
    throw error;
  }
}

function readAudience(
  edition: CommandRun['edition'],
  people: readonly Participant[],
  words: string,
): { readonly audience: ReminderAudience; readonly unknown?: string } {
  const parts = words.split(/[,;\n]/).map((part) => part.trim());
  const is = (names: readonly string[]) => parts.some((part) => names.includes(fold(part)));
  const others = parts.filter((part) => ![...UNREPORTED, ...SILENT].includes(fold(part)));
  const read = audienceFromWords(edition, people, others.join(','));
  if ('unknown' in read) return { audience: {}, unknown: read.unknown };
  return {
    audience: {
      ...read.audience,
      ...(is(UNREPORTED) ? { unreported: true } : {}),
      ...(is(SILENT) ? { unacknowledged: true } : {}),
    },
  };
}

function readTexts(values: ReminderFields): { fr: ReminderText; en?: ReminderText } {
  const fr = { title: (values.titre ?? '').trim(), body: (values.texte ?? '').trim() };
  const body = values.texte_anglais?.trim();
  if (!body) return { fr };
  return { fr, en: { title: values.titre_anglais?.trim() || fr.title, body } };
}

function oneOf<Value extends string>(
  values: readonly Value[],
  typed: string | undefined,
  otherwise: Value,
): Value {
  return values.find((value) => value === typed) ?? otherwise;
}
