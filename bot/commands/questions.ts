import { answerQuestion, type Place } from '../answers.ts';
import type { Command, CommandRun } from '../command.ts';
import { undoButton } from '../corrections.ts';
import type { Theme } from '../domain/edition.ts';
import type { Block, Button } from '../message.ts';
import type { Reply } from '../ports/chat.ts';
import { type AskedReport, openQuestions, takeQuestion } from '../questions.ts';
import { actions, instead, paragraph } from '../reply.ts';
import { quoteOf } from '../report-card.ts';
import { requireReport, requireSubject, withTheme } from '../resolve.ts';
import { NO_SUBJECT } from './rattacher.ts';

/** Reports passed over that a button remembers. */
const SKIPS_KEPT = 10;

/** Asks a group the questions whose answers teach the grouping most, one after the other. */
export const questions: Command = {
  name: 'questions',
  right: 'correct-groupings',
  changes: true,
  options: [
    { name: 'theme', type: 'theme', required: false },
    { name: 'fiche', type: 'report', required: false },
    { name: 'sujet', type: 'subject', required: false },
  ],
  run: (run) =>
    withTheme(run, 'questions', async (theme) => {
      const undo = await answer(run, theme);
      return ask(run, theme, undo);
    }),
};

/** Keeps the answer that a button brought; the button that undoes it comes back. */
async function answer(run: CommandRun, theme: Theme): Promise<Button | undefined> {
  const { fiche, sujet } = run.options;
  if (fiche === undefined || sujet === undefined) return undefined;
  const report = await requireReport(run, fiche);
  const place: Place =
    sujet === NO_SUBJECT
      ? { kind: 'alone' }
      : { kind: 'subject', subject: (await requireSubject(run, theme, sujet)).id };
  return undoButton(run.wording, await answerQuestion(run, report, place));
}

async function ask(run: CommandRun, theme: Theme, undo: Button | undefined): Promise<Reply> {
  const { wording } = run;
  const words = wording.questions;
  const { questions: open, placed } = await openQuestions(run, run.edition.id, theme.id);
  const skipped = (run.options.passees ?? '').split(',').filter(Boolean);
  const next = takeQuestion(run, run.me, theme.id, open, { skipped: skipped.map(Number) });
  const back = undo === undefined ? [] : [actions(words.last, { ...undo, label: words.undo })];
  if (next === undefined) return instead(words.done, paragraph(words.doneWhy(placed)), ...back);
  return instead(
    words.title(theme.label),
    paragraph(words.left(open.length, placed)),
    quoteOf(next.report, wording),
    answersTo(run, theme, next, skipped.slice(-SKIPS_KEPT)),
    ...back,
  );
}

function answersTo(
  { wording }: CommandRun,
  theme: Theme,
  asked: AskedReport,
  skipped: readonly string[],
): Block {
  const fiche = String(asked.report.number);
  const words = wording.questions;
  const answer = (sujet: string) => call(theme, skipped, { fiche, sujet });
  const offered = asked.candidates.map(({ subject, title, example }, at) => ({
    label: title,
    ...(example === undefined ? {} : { detail: example }),
    key: String(at + 1),
    run: answer(subject),
  }));
  return {
    type: 'buttons',
    label: words.which,
    layout: 'choices',
    buttons: [
      ...offered,
      { label: words.none, key: '0', tone: 'quiet', run: answer(NO_SUBJECT) },
      { label: words.another, tone: 'quiet', run: { command: 'rattacher', options: { fiche } } },
      { label: words.skip, tone: 'quiet', run: call(theme, [...skipped, fiche], {}) },
    ],
  };
}

/** What was passed over goes along, so that it does not come back at once. */
function call(theme: Theme, skipped: readonly string[], options: Readonly<Record<string, string>>) {
  const passees = skipped.join(',');
  return {
    command: 'questions',
    options: { theme: theme.id, ...options, ...(passees === '' ? {} : { passees }) },
  };
}
