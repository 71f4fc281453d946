import type { Subject } from '../../analysis/index.ts';
import type { Command, CommandRun } from '../command.ts';
import { correctGrouping } from '../corrections.ts';
import type { Theme } from '../domain/edition.ts';
import type { Reply } from '../ports/chat.ts';
import { actions, formReply, instead, paragraph } from '../reply.ts';
import { requireSubject, withTheme } from '../resolve.ts';
import { fold } from '../vocabulary.ts';

const TITLE_LENGTH = { min: 3, max: 80 } as const;

/** Gives a subject a title that lasts. */
export const renommer: Command = {
  name: 'renommer',
  right: 'correct-groupings',
  changes: true,
  options: [
    { name: 'theme', type: 'theme', required: false },
    { name: 'sujet', type: 'subject', required: true },
    { name: 'titre', type: 'rest', required: false },
  ],
  run: (run) =>
    withTheme(run, 'renommer', async (theme) => {
      const subject = await requireSubject(run, theme, run.options.sujet ?? '');
      const title = (run.options.titre ?? '').replace(/\s+/g, ' ').trim();
      const problem = await problemWith(run, theme, subject, title);
      if (problem === undefined) return rename(run, theme, subject, title);
      const first = run.options.titre === undefined;
      return ask(run, theme, subject, first ? subject.title : title, first ? undefined : problem);
    }),
};

async function problemWith(
  run: CommandRun,
  theme: Theme,
  subject: Subject,
  title: string,
): Promise<string | undefined> {
  const { wording } = run;
  if (title.length < TITLE_LENGTH.min) return wording.errors.TEXT_TOO_SHORT(TITLE_LENGTH);
  if (title.length > TITLE_LENGTH.max)
    return wording.errors.TEXT_TOO_LONG({ ...TITLE_LENGTH, length: title.length });
  const { grouping } = await run.groupings.latest(run.edition.id, theme.id);
  const taken = grouping.subjects.some(
    (other) => other.id !== subject.id && fold(other.title) === fold(title),
  );
  return taken ? wording.corrections.titleTaken : undefined;
}

async function rename(run: CommandRun, theme: Theme, subject: Subject, title: string): Promise<Reply> {
  const { wording } = run;
  const undo = await correctGrouping(run, theme.id, { kind: 'rename', subject: subject.id, title });
  return instead(
    wording.corrections.renamed(title),
    paragraph(wording.corrections.renamedFrom(subject.title)),
    actions(wording.report.actions, undo),
  );
}

function ask(
  { wording }: CommandRun,
  theme: Theme,
  subject: Subject,
  value: string,
  problem?: string,
): Reply {
  return formReply({
    title: wording.corrections.renameTitle(subject.title),
    fields: [
      {
        name: 'titre',
        label: wording.corrections.newTitle,
        hint: wording.corrections.newTitleHint,
        type: 'line',
        required: true,
        value,
        maxLength: TITLE_LENGTH.max,
        ...(problem === undefined ? {} : { problem }),
      },
    ],
    submit: wording.corrections.rename,
    run: { command: 'renommer', options: { theme: theme.id, sujet: subject.id } },
  });
}
