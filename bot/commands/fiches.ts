import { audit } from '../audit.ts';
import type { Command, CommandRun } from '../command.ts';
import type { Report } from '../domain/report.ts';
import { TerrainError } from '../errors.ts';
import { requestForgetting } from '../forgetting.ts';
import type { Block } from '../message.ts';
import type { Reply } from '../ports/chat.ts';
import { requestRefresh } from '../refresh.ts';
import { actions, formReply, instead, paragraph, privately } from '../reply.ts';
import { quoteOf } from '../report-card.ts';
import { contentOf, draftFrom } from '../report-content.ts';
import { ownActions } from '../report-filed.ts';
import { draftOf, reportForm } from '../report-form.ts';
import { requireOwnReport } from '../resolve.ts';

const SHOWN = 10;

type Act = (run: CommandRun, report: Report) => Promise<Reply>;

/** One's own reports: see, correct, withdraw, put back, erase for good. */
export const fiches: Command = {
  name: 'fiches',
  right: 'file-reports',
  changes: false,
  options: [
    {
      name: 'action',
      type: 'choice',
      required: false,
      choices: ['corriger', 'retirer', 'retablir', 'effacer'],
    },
    { name: 'fiche', type: 'report', required: false },
  ],
  run: async (run) => {
    const { action, fiche } = run.options;
    if (fiche === undefined) return list(run);
    const report = await requireOwnReport(run, fiche);
    const act = action === undefined ? undefined : ACTS[action];
    if (act === undefined)
      return privately(run.wording.report.number(report.number), ...blocksOf(run, report));
    if (run.edition.status === 'closed' && action !== 'effacer') {
      throw new TerrainError('EDITION_CLOSED', { name: run.edition.name });
    }
    return act(run, report);
  },
};

async function list(run: CommandRun): Promise<Reply> {
  const { store, edition, me, wording } = run;
  const own = await store.reports.list({ edition: edition.id, author: me.id });
  if (own.length === 0) return privately(wording.report.mine, paragraph(wording.report.none));
  const latest = [...own].reverse().slice(0, SHOWN);
  return privately(
    wording.report.mine,
    paragraph([
      wording.report.mineCount(own.length),
      ' ',
      { link: wording.report.seeAll, href: '/mes-fiches' },
    ]),
    ...latest.flatMap((report) => blocksOf(run, report)),
  );
}

function blocksOf(run: CommandRun, report: Report): readonly Block[] {
  const { wording } = run;
  const withdrawn =
    report.status === 'withdrawn' ? [paragraph(wording.report.isWithdrawn(report.number))] : [];
  const label = wording.report.number(report.number);
  return [quoteOf(report, wording), ...withdrawn, actions(label, ...ownActions(run, report))];
}

const correct: Act = async (run, report) => {
  const { options, wording, store, clock } = run;
  const shown = Number(options.revision ?? report.revision);
  const call = {
    command: 'fiches',
    options: { action: 'corriger', fiche: String(report.number), revision: String(shown) },
  };
  const title = wording.report.correcting(report.number);
  if (run.from !== 'form') return formReply(reportForm(run, title, call, draftOf(report.content)));
  const draft = draftFrom(run, options);
  const result = contentOf(draft, wording);
  if ('problems' in result) return formReply(reportForm(run, title, call, draft, result.problems));
  const corrected = await store.reports.correct(report.id, shown, result.content, clock.now().toISOString());
  await requestRefresh(run, run.edition.id, result.content.theme);
  if (report.content.theme !== result.content.theme) {
    await requestRefresh(run, run.edition.id, report.content.theme);
  }
  return privately(wording.report.corrected(report.number), ...blocksOf(run, corrected));
};

function changeStatus(status: Report['status']): Act {
  return async (run, report) => {
    const changed = await run.store.reports.setStatus(report.id, status, run.clock.now().toISOString());
    await requestRefresh(run, run.edition.id, report.content.theme);
    const words = run.wording.report;
    const title = status === 'withdrawn' ? words.withdrawn(report.number) : words.restored(report.number);
    return instead(title, ...blocksOf(run, changed));
  };
}

const erase: Act = async (run, report) => {
  const { wording, options } = run;
  const fiche = String(report.number);
  if (options.confirme !== 'oui') {
    return instead(
      wording.report.eraseQuestion(report.number),
      quoteOf(report, wording),
      paragraph(wording.report.eraseWarning),
      actions(
        wording.report.actions,
        {
          label: wording.report.eraseForGood,
          tone: 'danger',
          run: { command: 'fiches', options: { action: 'effacer', fiche, confirme: 'oui' } },
        },
        { label: wording.report.keep, tone: 'quiet', run: { command: 'fiches', options: { fiche } } },
      ),
    );
  }
  await run.store.reports.erase(report.id);
  await requestForgetting(run, report.id);
  await audit(run, 'report.erased', `report:${fiche}`);
  await requestRefresh(run, run.edition.id, report.content.theme);
  return instead(wording.report.erased(report.number));
};

const ACTS: Readonly<Record<string, Act>> = {
  corriger: correct,
  retirer: changeStatus('withdrawn'),
  retablir: changeStatus('filed'),
  effacer: erase,
};
