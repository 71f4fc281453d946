import type { Subject } from '../../analysis/index.ts';
import type { Command, CommandRun } from '../command.ts';
import { correctGrouping } from '../corrections.ts';
import type { Report } from '../domain/report.ts';
import type { Choice } from '../message.ts';
import type { Reply } from '../ports/chat.ts';
import { actions, formReply, instead, paragraph } from '../reply.ts';
import { quoteOf } from '../report-card.ts';
import { ownActions } from '../report-filed.ts';
import { requireReport, requireSubject, requireTheme, subjectNumber } from '../resolve.ts';

/** What a click on "autre chose" says: the report belongs to none of the subjects offered. */
export const NO_SUBJECT = 'aucun';
const TITLE_LENGTH = { min: 3, max: 80 } as const;

/** Puts a report into a subject that exists, or into one that it founds. */
export const rattacher: Command = {
  name: 'rattacher',
  right: 'correct-groupings',
  changes: true,
  options: [
    { name: 'fiche', type: 'report', required: true },
    { name: 'sujet', type: 'subject', required: false },
  ],
  run: async (run) => {
    const report = await requireReport(run, run.options.fiche ?? '');
    const { sujet = '', nouveau = '' } = run.options;
    if (sujet === NO_SUBJECT) return leaveFree(run, report);
    if (nouveau.trim().length >= TITLE_LENGTH.min) return found(run, report, nouveau.trim());
    if (sujet.trim() === '') return ask(run, report);
    const theme = requireTheme(run.edition, report.content.theme);
    return attach(run, report, await requireSubject(run, theme, sujet));
  },
};

async function attach(run: CommandRun, report: Report, subject: Subject): Promise<Reply> {
  const correction = { kind: 'subject', subject: subject.id, reports: [report.id] } as const;
  const undo = await correctGrouping(run, report.content.theme, correction);
  const { wording } = run;
  return instead(
    wording.corrections.attached(report.number, subject.title),
    quoteOf(report, wording),
    paragraph([
      { link: wording.corrections.seeSubject, href: subjectPath(report.content.theme, subject.id) },
    ]),
    actions(wording.report.actions, undo, ...(report.author === run.me.id ? ownActions(run, report) : [])),
  );
}

async function found(run: CommandRun, report: Report, title: string): Promise<Reply> {
  const named = title.slice(0, TITLE_LENGTH.max);
  const correction = { kind: 'subject', subject: named, reports: [report.id] } as const;
  const undo = await correctGrouping(run, report.content.theme, correction);
  const { wording } = run;
  return instead(
    wording.corrections.founded(report.number, named),
    quoteOf(report, wording),
    actions(wording.report.actions, undo),
  );
}

function leaveFree(run: CommandRun, report: Report): Promise<Reply> {
  const { wording } = run;
  const name = {
    label: wording.corrections.nameIt,
    tone: 'quiet',
    run: { command: 'rattacher', options: { fiche: String(report.number) } },
  } as const;
  return Promise.resolve(
    instead(
      wording.corrections.leftFree(report.number),
      quoteOf(report, wording),
      paragraph(wording.corrections.leftFreeWhy),
      actions(wording.report.actions, name, ...(report.author === run.me.id ? ownActions(run, report) : [])),
    ),
  );
}

async function ask(run: CommandRun, report: Report): Promise<Reply> {
  const { wording, edition } = run;
  const fiche = String(report.number);
  return formReply({
    title: wording.corrections.attachTitle(report.number),
    fields: [
      {
        name: 'sujet',
        label: wording.corrections.subject,
        type: 'choice',
        required: false,
        choices: await subjectChoices(run, edition.id, report),
      },
      {
        name: 'nouveau',
        label: wording.corrections.newSubject,
        hint: wording.corrections.newSubjectHint,
        type: 'line',
        required: false,
        maxLength: TITLE_LENGTH.max,
      },
    ],
    submit: wording.corrections.attach,
    run: { command: 'rattacher', options: { fiche } },
  });
}

/** Every subject of the report's theme, the nearest first. */
async function subjectChoices(run: CommandRun, edition: string, report: Report): Promise<readonly Choice[]> {
  const { theme, text } = report.content;
  const { grouping } = await run.groupings.latest(edition, theme);
  const near = (await run.groupings.nearest(edition, theme, text, grouping.subjects.length)).map(
    (n) => n.subject,
  );
  const rank = (id: string) => (near.includes(id) ? near.indexOf(id) : near.length);
  return [...grouping.subjects]
    .sort((a, b) => rank(a.id) - rank(b.id))
    .map(({ id, title }) => ({ value: id, label: `${subjectNumber(id)}. ${title}` }));
}

export function subjectPath(theme: string, subject: string): string {
  return `/syntheses/${theme}/sujets/${subject}`;
}
