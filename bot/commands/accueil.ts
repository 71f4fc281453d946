import { agendaOf, notOver } from '../calendar/agenda.ts';
import { eventLine } from '../calendar/event-line.ts';
import type { Command, CommandRun } from '../command.ts';
import { themeOf } from '../domain/edition.ts';
import type { Block, Button } from '../message.ts';
import { openQuestions } from '../questions.ts';
import { actions, paragraph, privately } from '../reply.ts';
import { quoteOf } from '../report-card.ts';
import { may } from '../rights.ts';

const DATES_SHOWN = 3;
const REPORTS_SHOWN = 3;

/** What concerns me now: what is asked of me, the next dates, my latest reports. */
export const accueil: Command = {
  name: 'accueil',
  right: 'read-syntheses',
  changes: false,
  options: [],
  run: async (run) =>
    privately(
      run.wording.home.title(run.edition.name),
      ...(await asked(run)),
      ...(await nextDates(run)),
      ...(await myReports(run)),
    ),
};

/** The questions of the theme that one's group prepares. */
async function asked(run: CommandRun): Promise<readonly Block[]> {
  const { edition, me, wording } = run;
  const group = edition.groups.find(({ id }) => id === me.group);
  const theme = themeOf(edition, group?.theme);
  if (theme === undefined || !may(me, 'correct-groupings') || edition.status === 'closed') return [];
  const { questions } = await openQuestions(run, edition.id, theme.id);
  const words = wording.home;
  const heading = { type: 'heading', text: words.asked } as const;
  if (questions.length === 0) return [heading, paragraph(words.nothingAsked)];
  const answer = { command: 'questions', options: { theme: theme.id } };
  return [
    heading,
    paragraph(words.questions(questions.length, theme.label)),
    actions(words.asked, { label: words.answer, tone: 'primary', run: answer }),
  ];
}

async function nextDates(run: CommandRun): Promise<readonly Block[]> {
  const { clock, wording } = run;
  const coming = notOver(await agendaOf(run), clock.now()).slice(0, DATES_SHOWN);
  if (coming.length === 0) return [];
  return [
    { type: 'heading', text: wording.home.dates },
    { type: 'list', ordered: false, items: coming.map((event) => eventLine(run, event)) },
  ];
}

async function myReports(run: CommandRun): Promise<readonly Block[]> {
  const { store, edition, me, wording } = run;
  if (!may(me, 'file-reports')) return [];
  const own = await store.reports.list({ edition: edition.id, author: me.id, status: 'filed' });
  const latest = [...own].reverse().slice(0, REPORTS_SHOWN);
  const button = (label: string, command: string): Button => ({
    label,
    tone: 'quiet',
    run: { command, options: {} },
  });
  const all = own.length > 0 ? [button(wording.report.seeAll, 'fiches')] : [];
  return [
    { type: 'heading', text: wording.report.mine },
    ...(latest.length === 0
      ? [paragraph(wording.home.noReport)]
      : latest.map((each) => quoteOf(each, wording))),
    actions(wording.report.mine, button(wording.commands.signaler.summary, 'signaler'), ...all),
  ];
}
