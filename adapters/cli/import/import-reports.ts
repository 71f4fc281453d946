import { newReports } from '../../../bot/imports/new-reports.ts';
import type { ReportRow } from '../../../bot/imports/read-report-rows.ts';
import { readReportRows } from '../../../bot/imports/read-report-rows.ts';
import { byLine } from '../../../bot/imports/refusal.ts';
import { REFRESH_SYNTHESIS } from '../../../bot/refresh.ts';
import { openEdition } from '../open-data.ts';
import { naming, readTable } from '../read-table.ts';
import { auditImport } from './audit-import.ts';
import { nothingIn } from './nothing-in.ts';
import type { Import, ImportParts } from './run-import.ts';

/** What Terrain takes for an identifier: such an id is kept, so that a report goes out and comes back as itself. */
const IDENTIFIER = /^[A-Za-z0-9_-]{1,40}$/;

/** Files the reports of a table in the open edition, under one commit. Those that are there already are passed over. */
export const importReports: Import = async (input, parts) => {
  const { store, terminal, now } = parts;
  const edition = await openEdition(store);
  const read = naming(input, () => readReportRows(readTable(input), edition));
  const participants = await store.participants.list(edition.id);
  const before = await store.reports.list({ edition: edition.id });
  const known = new Set(before.map(({ id }) => id));
  const ids = await newIds(read.accepted, edition.id, parts);
  const newId = (row: ReportRow) => ids.get(row) ?? row.id;
  const made = newReports(read.accepted, { edition, participants, newId, now });
  const refused = [...read.refused, ...made.refused].sort(byLine);
  if (made.reports.length === 0) throw nothingIn(input, refused, terminal);
  await store.reports.addAll(made.reports.filter(({ id }) => !known.has(id)));
  const after = await store.reports.list({ edition: edition.id });
  const added = after.filter(({ id }) => !known.has(id));
  await askRefresh(new Set(added.map(({ content }) => content.theme)), edition.id, parts);
  if (added.length > 0) await auditImport(parts, edition.id, 'reports.imported', `reports:${added.length}`);
  const done = terminal.words.imported.reports(added.length, made.reports.length - added.length);
  return { done, refused, unknownColumns: read.unknownColumns };
};

/** A fresh identifier for the rows whose own is none, or is that of another edition's report. */
async function newIds(
  rows: readonly ReportRow[],
  edition: string,
  { store, random }: ImportParts,
): Promise<ReadonlyMap<ReportRow, string>> {
  const fresh = new Map<ReportRow, string>();
  for (const row of rows) {
    const taken = IDENTIFIER.test(row.id) ? await store.reports.get(row.id) : undefined;
    if (!IDENTIFIER.test(row.id) || (taken !== undefined && taken.edition !== edition))
      fresh.set(row, random.id());
  }
  return fresh;
}

/** A Terrain that runs, or the next one, groups these themes again. */
async function askRefresh(
  themes: ReadonlySet<string>,
  edition: string,
  { store, random, now }: ImportParts,
): Promise<void> {
  for (const theme of themes) {
    const payload = { edition, theme };
    await store.jobs.add({
      id: random.id(),
      name: REFRESH_SYNTHESIS,
      key: `${edition}/${theme}`,
      payload,
      dueAt: now,
    });
  }
}
