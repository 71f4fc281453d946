import { agendaOf, notOver } from './calendar/agenda.ts';
import { channelTheme } from './channel-theme.ts';
import type { Command, OptionSpec } from './command.ts';
import type { BotContext } from './context.ts';
import type { Edition } from './domain/edition.ts';
import type { Participant } from './domain/participant.ts';
import { excerpt } from './excerpt.ts';
import type { Whereabouts } from './invocation.ts';
import { closedValues, parseLine, splitLine } from './line.ts';
import type { CompletionRequest, Suggestion, Typing } from './ports/chat.ts';
import { subjectNumber, themeFromWords } from './resolve.ts';
import { may } from './rights.ts';
import { fold } from './vocabulary.ts';
import { wordingFor } from './wording/index.ts';
import type { Wording } from './wording/wording.ts';

const MAX_SUGGESTIONS = 10;
const MAX_OPTION_SUGGESTIONS = 25;
const RECENT_REPORTS = 30;
const EXCERPT_LENGTH = 60;

interface Asked {
  readonly context: BotContext;
  readonly edition: Edition;
  readonly me: Participant;
  readonly where: Whereabouts;
  readonly wording: Wording;
}

/** What may come at the end of a line typed after "/terrain ", or in one option of a command. */
export async function complete(
  context: BotContext,
  edition: Edition,
  request: CompletionRequest,
): Promise<readonly Suggestion[]> {
  const { participant: me, typing } = request;
  const asked = { context, edition, me, where: request, wording: wordingFor(me.locale) };
  const allowed = context.commands.filter(({ right, name }) => may(me, right) && name !== 'annuler');
  if (typing.type === 'option') return completeOption(asked, allowed, typing);
  const { line } = typing;
  if (!/^\s*\S+\s/.test(line)) return commandNames(allowed, fold(line), asked.wording);
  const { name } = splitLine(line);
  const command = allowed.find((candidate) => candidate.name === name);
  return command === undefined ? [] : optionValues(asked, command, line);
}

/** Every word of what is typed counts: an option's own field holds nothing else. */
async function completeOption(
  asked: Asked,
  allowed: readonly Command[],
  { command, option, typed, options }: Extract<Typing, { type: 'option' }>,
): Promise<readonly Suggestion[]> {
  const specs = allowed.find(({ name }) => name === command)?.options ?? [];
  const spec = specs.find(({ name }) => name === option);
  if (spec === undefined || spec.type === 'rest') return [];
  const theme = options.theme === undefined ? undefined : themeFromWords(asked.edition, options.theme)?.id;
  const words = fold(typed).split(' ');
  const holds = ({ value, label, detail = '' }: Suggestion) => {
    const text = fold(`${value} ${label} ${detail}`);
    return words.every((word) => text.includes(word));
  };
  return (await valuesOf(asked, spec, theme)).filter(holds).slice(0, MAX_OPTION_SUGGESTIONS);
}

function commandNames(commands: readonly Command[], typed: string, wording: Wording): readonly Suggestion[] {
  return commands
    .filter(({ name }) => name.startsWith(typed))
    .map(({ name }) => ({ value: name, label: `/terrain ${name}`, detail: wording.commands[name].summary }));
}

/** The word being typed is completed from every option that it may begin. */
async function optionValues(asked: Asked, command: Command, line: string): Promise<readonly Suggestion[]> {
  const word = /\S*$/.exec(line)?.[0] ?? '';
  const before = line.slice(0, line.length - word.length).trim();
  const given = parseLine(command, splitLine(before).rest, asked.edition);
  const open = command.options.filter(({ name, type }) => given[name] === undefined && type !== 'rest');
  if (command.options.some(({ name, type }) => type === 'rest' && given[name] !== undefined)) return [];
  const found = await Promise.all(open.map((option) => valuesOf(asked, option, given.theme)));
  const typed = fold(word);
  return found
    .flat()
    .filter(({ value, label }) => fold(value).startsWith(typed) || fold(label).includes(typed))
    .slice(0, MAX_SUGGESTIONS);
}

function valuesOf(
  asked: Asked,
  option: OptionSpec,
  theme: string | undefined,
): Promise<readonly Suggestion[]> {
  if (option.type === 'report') return reports(asked);
  if (option.type === 'subject') return subjects(asked, theme);
  if (option.type === 'person') return people(asked);
  if (option.type === 'event') return events(asked);
  if (option.type === 'reminder') return reminders(asked);
  const { edition, wording } = asked;
  const labels: Readonly<Record<string, string>> = {
    ...wording.kinds,
    ...Object.fromEntries(edition.themes.map(({ id, label }) => [id, label])),
    ...wording.choices,
  };
  const values = closedValues(option, edition);
  return Promise.resolve(
    values.map((value) => ({
      value: option.type === 'kind' ? kindWord(value, wording) : value,
      label: labels[value] ?? value,
    })),
  );
}

/** A kind as one types it: its first word that names it alone. */
function kindWord(kind: string, wording: Wording): string {
  return wording.kindWords[kind as keyof Wording['kindWords']];
}

async function reports({ context, edition, me, wording }: Asked): Promise<readonly Suggestion[]> {
  const own = await context.store.reports.list({ edition: edition.id, author: me.id });
  return own
    .slice(-RECENT_REPORTS)
    .reverse()
    .map(({ number, content }) => ({
      value: String(number),
      label: wording.report.number(number),
      detail: excerpt(content.text, EXCERPT_LENGTH),
    }));
}

async function subjects(asked: Asked, named: string | undefined): Promise<readonly Suggestion[]> {
  const { context, edition, me, where } = asked;
  const group = edition.groups.find(({ id }) => id === me.group);
  const theme = named ?? (await channelTheme(context.store, edition, where))?.id ?? group?.theme;
  if (theme === undefined) return [];
  const { grouping } = await context.groupings.latest(edition.id, theme);
  return grouping.subjects.map(({ id, title }) => ({ value: subjectNumber(id), label: title }));
}

async function people({ context, edition }: Asked): Promise<readonly Suggestion[]> {
  const all = await context.store.participants.list(edition.id);
  return all.map(({ name, email }) => ({ value: email, label: name, detail: email }));
}

async function events({ context, edition, me, wording }: Asked): Promise<readonly Suggestion[]> {
  const now = context.clock.now();
  const coming = notOver(await agendaOf({ store: context.store, edition, me }), now);
  return coming.map((event) => ({
    value: event.id,
    label: event.title,
    detail: wording.dates.span(event, event.zone, now),
  }));
}

async function reminders({ context, edition, wording }: Asked): Promise<readonly Suggestion[]> {
  const all = await context.store.reminders.list(edition.id);
  return [...all].reverse().map(({ number, texts, status }) => ({
    ...{ value: String(number), label: wording.reminder.named(number, texts.fr.title) },
    detail: wording.reminder.statuses[status],
  }));
}
