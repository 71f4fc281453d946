import { EVENT_FIELDS, type EventText } from '../calendar/event-text.ts';
import { type EventContent, type EventContext, readEvent } from '../calendar/read-event.ts';
import type { Event } from '../domain/event.ts';
import type { Row, Table } from '../ports/tables.ts';
import { fold } from '../vocabulary.ts';
import { EVENT_COLUMNS, type EventColumn } from './event-columns.ts';
import { type MatchedColumns, matchColumns } from './match-columns.ts';
import type { ReadRows, Refusal, RefusalReason } from './refusal.ts';
import { brokenRefusals, byLine } from './refusal.ts';
import { RowChecks } from './row-checks.ts';
import { UniqueValues } from './unique-values.ts';

const CODE = /^[\p{L}\p{N}_-]{1,40}$/u;
const STATUS_WORDS: Readonly<Record<Event['status'], readonly string[]>> = {
  planned: ['planifie', 'planifiee', 'prevu', 'prevue', 'confirme', 'confirmee', 'planned', 'confirmed'],
  cancelled: ['annule', 'annulee', 'cancelled', 'canceled'],
};
/** Said of one date that was taken out of a series: see `Tables.read`. */
const EXCLUDED = 'excluded';
const ENDLESS: Readonly<Record<string, RefusalReason>> = {
  'too-many': 'recurs-too-often',
  outside: 'recurs-outside',
};

/** What rows are read with: events by code, as they are now. */
export interface EventRowsContext extends EventContext {
  readonly known: ReadonlyMap<string, Event>;
}

/**
 * The events of a table that has at least the columns code, title, start and end. An event whose code is known takes
 * what the columns say, and keeps the rest: a calendar that knows no audiences opens no event to everybody.
 * @throws TerrainError FILE_MISSING_COLUMN
 */
export function readEventRows(table: Table, context: EventRowsContext, now: string): ReadRows<Event> {
  const matched = matchColumns(table, EVENT_COLUMNS, ['id', 'title', 'start', 'end']);
  const ids = new UniqueValues();
  const accepted: Event[] = [];
  const refused: Refusal[] = [...brokenRefusals(table)];
  for (const row of table.rows) {
    const checks = new RowChecks(row, matched);
    const event = readRow(row, checks, matched, context, now);
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
  { columns }: MatchedColumns<EventColumn>,
  context: EventRowsContext,
  now: string,
): Event | undefined {
  const id = checks.required('id');
  const former = context.known.get(id);
  const recurrence = checks.optional('recurrence');
  // What never came in has nothing to be taken out of.
  if (recurrence === EXCLUDED && former === undefined) return undefined;
  if (id !== '' && !CODE.test(id)) checks.refuse('id', 'bad-code');
  if (recurrence !== undefined && recurrence !== EXCLUDED)
    checks.refuse('title', ENDLESS[recurrence] ?? 'recurring');
  const texts = EVENT_FIELDS.map((field) => [field, checks.optional(field) ?? '']);
  const zone = columns.has('zone') ? {} : { zone: former?.zone ?? '' };
  const read = readEvent({ ...(Object.fromEntries(texts) as EventText), ...zone }, context);
  if ('problems' in read) {
    checks.problems.push(...read.problems.map((problem) => ({ line, ...problem })));
    return undefined;
  }
  return {
    ...(former === undefined ? read.content : updated(former, read.content, columns)),
    ...{ id, edition: context.edition.id, revision: former?.revision ?? 1, updatedAt: now },
    status: recurrence === EXCLUDED ? 'cancelled' : statusOf(checks.optional('status'), former),
  };
}

/** What the file has a column for, over what the event said. */
function updated(
  { id: _, edition: __, status: ___, revision: ____, updatedAt: _____, ...former }: Event,
  content: EventContent,
  columns: MatchedColumns<EventColumn>['columns'],
): EventContent {
  const fields = Object.keys({ ...former, ...content }) as (keyof EventContent)[];
  const chosen = fields.flatMap((field) => {
    const value = (field === 'zone' || columns.has(field) ? content : former)[field];
    return value === undefined ? [] : [[field, value]];
  });
  return Object.fromEntries(chosen) as EventContent;
}

/** A file that says nothing of it brings nothing back that was cancelled. */
function statusOf(words: string | undefined, former: Event | undefined): Event['status'] {
  const statuses = Object.keys(STATUS_WORDS) as Event['status'][];
  const said = statuses.find((status) => STATUS_WORDS[status].includes(fold(words ?? '')));
  return said ?? former?.status ?? 'planned';
}
