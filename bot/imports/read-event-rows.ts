import { EVENT_FIELDS, type EventText } from '../calendar/event-text.ts';
import { type EventContext, readEvent } from '../calendar/read-event.ts';
import type { Event } from '../domain/event.ts';
import type { Row, Table } from '../ports/tables.ts';
import { fold } from '../vocabulary.ts';
import { EVENT_COLUMNS, type EventColumn } from './event-columns.ts';
import { matchColumns } from './match-columns.ts';
import type { ReadRows, Refusal } from './refusal.ts';
import { brokenRefusals, byLine } from './refusal.ts';
import { RowChecks } from './row-checks.ts';
import { UniqueValues } from './unique-values.ts';

const CODE = /^[\p{L}\p{N}_-]{1,40}$/u;
const CANCELLED = ['annule', 'annulee', 'cancelled', 'canceled'];

/**
 * The events of a table that has at least the columns code, title, start and end. An event whose code is known takes
 * the place of what it said.
 * @throws TerrainError FILE_MISSING_COLUMN
 */
export function readEventRows(table: Table, context: EventContext, now: string): ReadRows<Event> {
  const matched = matchColumns(table, EVENT_COLUMNS, ['id', 'title', 'start', 'end']);
  const ids = new UniqueValues();
  const accepted: Event[] = [];
  const refused: Refusal[] = [...brokenRefusals(table)];
  for (const row of table.rows) {
    const checks = new RowChecks(row, matched);
    const event = readRow(row, checks, context, now);
    const first = event === undefined ? undefined : ids.firstLine(event.id, row.line);
    if (first !== undefined) checks.refuse('id', 'duplicate', String(first));
    if (event !== undefined && checks.problems.length === 0) accepted.push(event);
    refused.push(...checks.problems);
  }
  return { accepted, refused: refused.sort(byLine), unknownColumns: matched.unknown };
}

function readRow(
  { line }: Row,
  checks: RowChecks<EventColumn>,
  context: EventContext,
  now: string,
): Event | undefined {
  const id = checks.required('id');
  if (id !== '' && !CODE.test(id)) checks.refuse('id', 'bad-code');
  if (checks.optional('recurrence') !== undefined) checks.refuse('title', 'recurring');
  const texts = EVENT_FIELDS.map((field) => [field, checks.optional(field) ?? '']);
  const read = readEvent(Object.fromEntries(texts) as EventText, context);
  if ('problems' in read) {
    checks.problems.push(...read.problems.map((problem) => ({ line, ...problem })));
    return undefined;
  }
  const cancelled = CANCELLED.includes(fold(checks.optional('status') ?? ''));
  return {
    ...read.content,
    ...{ id, edition: context.edition.id, revision: 1, updatedAt: now },
    status: cancelled ? 'cancelled' : 'planned',
  };
}
