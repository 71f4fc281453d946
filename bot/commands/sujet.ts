import type { ReportKind } from '../../analysis/index.ts';
import { REPORT_KINDS } from '../../analysis/index.ts';
import type { Command, CommandRun } from '../command.ts';
import type { Theme } from '../domain/edition.ts';
import type { Report } from '../domain/report.ts';
import type { Block, Button } from '../message.ts';
import type { Reply } from '../ports/chat.ts';
import type { SubjectView } from '../ports/reading.ts';
import { readSubject } from '../reading.ts';
import { actions, paragraph, privately } from '../reply.ts';
import { quoteOf } from '../report-card.ts';
import { requireSubject, subjectNumber, withTheme } from '../resolve.ts';
import { may } from '../rights.ts';
import { synthesisPath } from '../synthesis-message.ts';

/** What fits a message: the rest is on the page. */
const VERBATIMS_SHOWN = 8;

/** One subject with its verbatims, good practices first. */
export const sujet: Command = {
  name: 'sujet',
  right: 'read-syntheses',
  changes: false,
  options: [
    { name: 'theme', type: 'theme', required: false },
    { name: 'sujet', type: 'subject', required: true },
  ],
  run: (run) => withTheme(run, 'sujet', (theme) => open(run, theme)),
};

async function open(run: CommandRun, theme: Theme): Promise<Reply> {
  const { id } = await requireSubject(run, theme, run.options.sujet ?? '');
  const view = await readSubject(run, run.me, theme.id, id);
  const { subject, reports } = view;
  const { wording } = run;
  return privately(
    `${subjectNumber(id)}. ${subject.title}`,
    paragraph(
      wording.subject.where(
        wording.common.places(subject.places.length),
        wording.common.territories(subject.territories.length),
      ),
    ),
    paragraph(kindCounts(run, reports)),
    ...byKind(reports)
      .slice(0, VERBATIMS_SHOWN)
      .map((report) => quoteOf(report, wording)),
    paragraph([{ link: wording.subject.all, href: `${synthesisPath(theme)}/sujets/${id}` }]),
    ...corrections(run, view),
  );
}

function byKind(reports: readonly Report[]): readonly Report[] {
  const rank = ({ content }: Report) => REPORT_KINDS.indexOf(content.kind);
  return [...reports].sort((a, b) => rank(a) - rank(b));
}

function kindCounts({ wording }: CommandRun, reports: readonly Report[]): string {
  const countOf = (kind: ReportKind) => reports.filter(({ content }) => content.kind === kind).length;
  return REPORT_KINDS.filter((kind) => countOf(kind) > 0)
    .map((kind) => wording.kindCounts[kind](countOf(kind)))
    .join(' · ');
}

function corrections(
  { wording, me }: CommandRun,
  { theme, subject, correctable }: SubjectView,
): readonly Block[] {
  const options = { theme: theme.id, sujet: subject.subject };
  const quiet = (label: string, command: string): Button => ({
    label,
    tone: 'quiet',
    run: { command, options },
  });
  const buttons = [
    ...(correctable
      ? [quiet(wording.subject.rename, 'renommer'), quiet(wording.subject.merge, 'fusionner')]
      : []),
    ...(may(me, 'find-colleagues') ? [quiet(wording.subject.who, 'qui')] : []),
  ];
  return buttons.length === 0 ? [] : [actions(wording.subject.correct, ...buttons)];
}
