import type { Subject } from '../../analysis/index.ts';
import type { Command, CommandRun } from '../command.ts';
import { correctGrouping } from '../corrections.ts';
import type { Theme } from '../domain/edition.ts';
import { TerrainError } from '../errors.ts';
import type { Reply } from '../ports/chat.ts';
import { actions, formReply, instead, paragraph } from '../reply.ts';
import { requireSubject, subjectNumber, withTheme } from '../resolve.ts';

/** Makes one subject of two: it keeps the identity and the title of the first. */
export const fusionner: Command = {
  name: 'fusionner',
  right: 'correct-groupings',
  changes: true,
  options: [
    { name: 'theme', type: 'theme', required: false },
    { name: 'sujet', type: 'subject', required: true },
    { name: 'avec', type: 'subject', required: false },
  ],
  run: (run) =>
    withTheme(run, 'fusionner', async (theme) => {
      const first = await requireSubject(run, theme, run.options.sujet ?? '');
      const other = run.options.avec;
      if (other === undefined) return ask(run, theme, first);
      const second = await requireSubject(run, theme, other);
      if (first.id === second.id) throw new TerrainError('SAME_SUBJECT_TWICE');
      return merge(run, theme, first, second);
    }),
};

/** All the reports of both are named: who merges two subjects wants none of them left behind. */
async function merge(run: CommandRun, theme: Theme, first: Subject, second: Subject): Promise<Reply> {
  const { wording } = run;
  const undo = await correctGrouping(run, theme.id, {
    kind: 'subject',
    subject: first.id,
    reports: [...first.reports, ...second.reports],
  });
  return instead(
    wording.corrections.merged(first.title),
    paragraph(wording.corrections.mergedFrom(first.title, second.title)),
    actions(wording.report.actions, undo),
  );
}

async function ask(run: CommandRun, theme: Theme, first: Subject): Promise<Reply> {
  const { wording } = run;
  const { grouping } = await run.groupings.latest(run.edition.id, theme.id);
  return formReply({
    title: wording.corrections.mergeTitle(first.title),
    fields: [
      {
        name: 'avec',
        label: wording.corrections.mergeWith,
        type: 'choice',
        required: true,
        choices: grouping.subjects
          .filter(({ id }) => id !== first.id)
          .map(({ id, title }) => ({ value: id, label: `${subjectNumber(id)}. ${title}` })),
      },
    ],
    submit: wording.corrections.merge,
    run: { command: 'fusionner', options: { theme: theme.id, sujet: first.id } },
  });
}
