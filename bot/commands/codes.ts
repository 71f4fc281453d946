import { issueCode } from '../accounts/issue-code.ts';
import type { Command, CommandRun } from '../command.ts';
import type { Participant } from '../domain/participant.ts';
import { TerrainError } from '../errors.ts';
import { personFromWords } from '../people.ts';
import type { Reply } from '../ports/chat.ts';
import { paragraph, privately } from '../reply.ts';

/** What fits a message; the rest is had one by one, or from the export. */
const SHOWN = 20;

/** The codes by which people whom no platform knows say who they are. */
export const codes: Command = {
  name: 'codes',
  right: 'manage-edition',
  changes: false,
  options: [{ name: 'personne', type: 'person', required: false }],
  run: async (run) => {
    const people = await run.store.participants.list(run.edition.id);
    const { personne } = run.options;
    if (personne === undefined) return listUntied(run, people);
    const person = personFromWords(people, personne);
    if (person === undefined) throw new TerrainError('UNKNOWN_PERSON', { name: personne });
    const words = run.wording.account;
    return privately(words.codeOf(person.name, await issueCode(run, person)), paragraph(words.codesWhy));
  },
};

async function listUntied(run: CommandRun, people: readonly Participant[]): Promise<Reply> {
  const { store, wording } = run;
  const ties = await Promise.all(people.map(({ id }) => store.accounts.of(id)));
  const untied = people.filter((_, index) => ties[index]?.length === 0);
  const words = wording.account;
  if (untied.length === 0) return privately(words.allTied);
  const items: string[] = [];
  for (const person of untied.slice(0, SHOWN))
    items.push(words.codeLine(person.name, await issueCode(run, person)));
  const more = untied.length - SHOWN;
  return privately(
    words.codesTitle(untied.length),
    paragraph(words.codesWhy),
    { type: 'list', ordered: false, items },
    ...(more > 0 ? [paragraph(words.codesMore(more))] : []),
  );
}
