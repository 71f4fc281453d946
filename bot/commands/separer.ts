import type { Command } from '../command.ts';
import { correctGrouping } from '../corrections.ts';
import { actions, instead, paragraph } from '../reply.ts';
import { quoteOf } from '../report-card.ts';
import { requireReport } from '../resolve.ts';

/** Takes a report out of its subject: it is listed as a lone signal until somebody attaches it elsewhere. */
export const separer: Command = {
  name: 'separer',
  right: 'correct-groupings',
  changes: true,
  options: [{ name: 'fiche', type: 'report', required: true }],
  run: async (run) => {
    const { wording } = run;
    const report = await requireReport(run, run.options.fiche ?? '');
    const undo = await correctGrouping(run, report.content.theme, { kind: 'alone', reports: [report.id] });
    const attach = {
      label: wording.corrections.attachElsewhere,
      tone: 'quiet',
      run: { command: 'rattacher', options: { fiche: String(report.number) } },
    } as const;
    return instead(
      wording.corrections.setApart(report.number),
      quoteOf(report, wording),
      paragraph(wording.corrections.setApartWhy),
      actions(wording.report.actions, undo, attach),
    );
  },
};
