import type { Edition } from '../../../bot/domain/edition.ts';
import type { Store } from '../../../bot/ports/store.ts';

/** What goes into a file: the same columns that an import reads. */
export interface ExportedRows {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

const REPORT_COLUMNS = [
  'id',
  'theme',
  'kind',
  'subject',
  'text',
  'author',
  'school',
  'side',
  'placement',
  'territory',
  'at',
];
const PARTICIPANT_COLUMNS = [
  'name',
  'email',
  'role',
  'school',
  'placement',
  'side',
  'territory',
  'group',
  'half',
  'contactable',
  'locale',
];

/** The reports that are not withdrawn, in the order of their numbers. */
export async function reportsToExport(
  store: Store,
  edition: Edition,
  theme: string | undefined,
): Promise<ExportedRows> {
  const people = await store.participants.list(edition.id);
  const emails = new Map(people.map(({ id, email }) => [id, email]));
  const filter = { edition: edition.id, status: 'filed', ...(theme === undefined ? {} : { theme }) } as const;
  const reports = await store.reports.list(filter);
  const rows = reports.map(({ id, author, school, content, createdAt }) => {
    const { kind, text, subject, place } = content;
    const { institution: placement, side, territory } = place;
    const said = present({ id, theme: content.theme, kind, subject, text, author: emails.get(author) });
    return { ...said, school, side, placement, territory, at: createdAt };
  });
  return { columns: REPORT_COLUMNS, rows };
}

/** Everyone in the edition, sorted by name. */
export async function participantsToExport(store: Store, edition: Edition): Promise<ExportedRows> {
  const people = await store.participants.list(edition.id);
  const rows = people.map(({ name, email, role, school, placement, group, half, contactable, locale }) => {
    const { institution, side, territory } = placement ?? {};
    const said = present({ school, placement: institution, side, territory, group, half });
    return { name, email, role, ...said, contactable: contactable ? 'oui' : 'non', locale };
  });
  return { columns: PARTICIPANT_COLUMNS, rows };
}

/** Without the keys that hold nothing. */
function present(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const entries = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}
