import type { Command, CommandRun } from '../command.ts';
import type { Theme } from '../domain/edition.ts';
import { filedReports } from '../groupings.ts';
import type { Reply } from '../ports/chat.ts';
import { actions, paragraph, privately } from '../reply.ts';
import { requireSubject, withTheme } from '../resolve.ts';

/** Who else saw this and agrees to be contacted. Who did not agree is neither named nor counted apart. */
export const qui: Command = {
  name: 'qui',
  right: 'find-colleagues',
  changes: false,
  options: [
    { name: 'theme', type: 'theme', required: false },
    { name: 'sujet', type: 'subject', required: true },
  ],
  run: (run) => withTheme(run, 'qui', (theme) => colleagues(run, theme)),
};

async function colleagues(run: CommandRun, theme: Theme): Promise<Reply> {
  const { store, edition, me, wording } = run;
  const subject = await requireSubject(run, theme, run.options.sujet ?? '');
  const inSubject = new Set(subject.reports);
  const reports = await filedReports(store, edition.id, theme.id);
  const authors = new Set(reports.filter(({ id }) => inSubject.has(id)).map(({ author }) => author));
  authors.delete(me.id);
  const agreeing = (await store.participants.list(edition.id)).filter(
    ({ id, contactable }) => authors.has(id) && contactable,
  );
  const title = wording.colleagues.title(subject.title);
  const optIn = actions(wording.profile.title, {
    label: wording.profile.allowContact,
    tone: 'quiet',
    run: { command: 'profil', options: { contact: 'oui' } },
  });
  const mine = me.contactable ? [] : [paragraph(wording.colleagues.youAreNot), optIn];
  if (agreeing.length === 0) return privately(title, paragraph(wording.colleagues.nobody), ...mine);
  const items = agreeing.map(({ name, email, school, placement }) =>
    [name, school, placement && `${placement.institution}, ${placement.territory}`, email]
      .filter(Boolean)
      .join(' · '),
  );
  return privately(title, { type: 'list', ordered: false, items }, ...mine);
}
