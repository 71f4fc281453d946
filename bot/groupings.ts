import type { Grouping, NearestSubject, StoredGrouping } from '../analysis/index.ts';
import { compareGroupings, indexGrouping, nearestSubjects, storeGrouping } from '../analysis/index.ts';
import { analysisInput } from './analysis-input.ts';
import type { Report } from './domain/report.ts';
import type { SynthesisRecord } from './domain/synthesis.ts';
import { TerrainError } from './errors.ts';
import type { Analyser } from './ports/analyser.ts';
import type { Clock } from './ports/clock.ts';
import type { Store } from './ports/store.ts';

/** Same reports, same seed: the same subjects for everyone. */
const SEED = 1;

/** The groupings of the themes: the stored versions, and in memory what answers "which subject is near?" at once. */
export interface Groupings {
  /** The latest version; computed first when there is none. */
  latest(edition: string, theme: string): Promise<SynthesisRecord>;
  /** Groups the theme again; the same record as before when nothing changed. `signal` cancels. */
  refresh(edition: string, theme: string, signal?: AbortSignal): Promise<SynthesisRecord>;
  /** The latest version with its index, less the reports that were withdrawn or erased since. */
  current(edition: string, theme: string): Promise<CurrentGrouping>;
  /** Subjects near to a text, best first; quick, from the latest version. */
  nearest(edition: string, theme: string, text: string, limit: number): Promise<readonly NearestSubject[]>;
}

export interface CurrentGrouping {
  readonly record: SynthesisRecord;
  readonly grouping: Grouping;
}

export interface GroupingsPorts {
  readonly store: Store;
  readonly analyser: Analyser;
  readonly clock: Clock;
}

export function createGroupings(ports: GroupingsPorts): Groupings {
  const indexed = new Map<string, { version: number; grouping: Grouping }>();

  async function latest(edition: string, theme: string): Promise<SynthesisRecord> {
    return (await ports.store.syntheses.latest(edition, theme)) ?? refresh(edition, theme);
  }

  async function refresh(edition: string, theme: string, signal?: AbortSignal): Promise<SynthesisRecord> {
    const before = await ports.store.syntheses.latest(edition, theme);
    const grouping = await groupTheme(ports, edition, theme, before?.grouping, signal);
    const record = nextVersion(
      edition,
      theme,
      before,
      storeGrouping(grouping),
      ports.clock.now().toISOString(),
    );
    if (record !== before) await addUnlessTaken(ports.store, record);
    indexed.set(keyOf(edition, theme), { version: record.version, grouping });
    return record;
  }

  async function current(edition: string, theme: string): Promise<CurrentGrouping> {
    const record = await latest(edition, theme);
    const reports = await filedReports(ports.store, edition, theme);
    const present = new Set(reports.map(({ id }) => id));
    const held = indexed.get(keyOf(edition, theme));
    if (held?.version === record.version && coveredBy(held.grouping).every((id) => present.has(id))) {
      return { record, grouping: held.grouping };
    }
    const grouping = indexGrouping(reports.map(analysisInput), withoutGone(record.grouping, present));
    indexed.set(keyOf(edition, theme), { version: record.version, grouping });
    return { record, grouping };
  }

  return {
    latest,
    refresh,
    current,
    nearest: async (edition, theme, text, limit) =>
      nearestSubjects((await current(edition, theme)).grouping, text, { limit }),
  };
}

/** Ids of the reports that a grouping places. */
export function coveredBy({ subjects, isolated }: StoredGrouping): readonly string[] {
  return [...subjects.flatMap(({ reports }) => reports), ...isolated];
}

function keyOf(edition: string, theme: string): string {
  return JSON.stringify([edition, theme]);
}

export function filedReports(store: Store, edition: string, theme: string): Promise<readonly Report[]> {
  return store.reports.list({ edition, theme, status: 'filed' });
}

async function groupTheme(
  { store, analyser }: GroupingsPorts,
  edition: string,
  theme: string,
  previous: StoredGrouping | undefined,
  signal: AbortSignal | undefined,
): Promise<Grouping> {
  const reports = await filedReports(store, edition, theme);
  const corrections = await store.corrections.list(edition, theme);
  return analyser.group(
    reports.map(analysisInput),
    {
      seed: SEED,
      corrections: corrections.map(({ correction }) => correction),
      ...(previous === undefined ? {} : { previous }),
    },
    signal === undefined ? {} : { signal },
  );
}

/** The record before when its grouping says the same, so that versions count changes and not runs. */
function nextVersion(
  edition: string,
  theme: string,
  before: SynthesisRecord | undefined,
  grouping: StoredGrouping,
  at: string,
): SynthesisRecord {
  if (before === undefined) return { edition, theme, version: 1, grouping, at };
  if (JSON.stringify(before.grouping) === JSON.stringify(grouping)) return before;
  const changes = compareGroupings(before.grouping, grouping);
  return { edition, theme, version: before.version + 1, grouping, changes, at };
}

/** Another process that was faster has stored the same reports' grouping: its version serves as well. */
async function addUnlessTaken(store: Store, record: SynthesisRecord): Promise<void> {
  try {
    await store.syntheses.add(record);
  } catch (error) {
    if (!(error instanceof TerrainError && error.code === 'STORE_CONFLICT')) throw error;
  }
}

/** The grouping without the reports that were withdrawn or erased since, nor the subjects that they leave empty. */
export function withoutGone(grouping: StoredGrouping, present: ReadonlySet<string>): StoredGrouping {
  const subjects = grouping.subjects.flatMap((subject) => {
    const reports = subject.reports.filter((id) => present.has(id));
    const [first] = reports;
    if (first === undefined) return [];
    const representative = present.has(subject.representative) ? subject.representative : first;
    return [{ ...subject, reports, representative }];
  });
  return { ...grouping, subjects, isolated: grouping.isolated.filter((id) => present.has(id)) };
}
