import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../bot/domain/edition.ts';
import type { Event } from '../../bot/domain/event.ts';
import type { Participant } from '../../bot/domain/participant.ts';
import type { NewReport } from '../../bot/domain/report.ts';
import { newReports } from '../../bot/imports/new-reports.ts';
import { readEdition } from '../../bot/imports/read-edition.ts';
import { readParticipantRows } from '../../bot/imports/read-participant-rows.ts';
import { readReportRows } from '../../bot/imports/read-report-rows.ts';
import { createTables } from '../files/create-tables.ts';
import { packageRoot } from '../system/package-root.ts';

/** The founding case: two schools, four themes, invented people and what they could have seen. */
export interface Sample {
  readonly edition: Edition;
  readonly events: readonly Event[];
  readonly participants: readonly Participant[];
  readonly reports: readonly NewReport[];
}

const CREATED_AT = '2026-09-01T06:00:00.000Z';

/** Reads the sample through the importers that read people's own files. The same objects each time. */
export function loadSample(): Sample {
  const folder = join(packageRoot(), 'adapters', 'sample');
  const tables = createTables();
  const content: unknown = JSON.parse(readFileSync(join(folder, 'edition.json'), 'utf8'));
  const { edition, events } = readEdition(content, CREATED_AT);
  const people = readParticipantRows(tables.read(readFileSync(join(folder, 'participants.csv'))), edition);
  const participants = people.accepted.map(({ line: _, ...person }) => ({
    ...person,
    id: participantId(person.email),
    edition: edition.id,
  }));
  const rows = readReportRows(tables.read(readFileSync(join(folder, 'reports.jsonl'))), edition);
  const context = { edition, participants, newId: ({ id }: { id: string }) => id, now: CREATED_AT };
  return { edition, events, participants, reports: newReports(rows.accepted, context).reports };
}

/** "adele.kervella@exemple.fr" is "adele-kervella". */
function participantId(email: string): string {
  return email.replace(/@.*$/, '').replaceAll('.', '-');
}
