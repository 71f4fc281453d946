import type { EncoderVectors, Grouping, NearestSubject, StoredGrouping } from '../analysis/index.ts';
import { compareGroupings, indexGrouping, nearestSubjects, storeGrouping } from '../analysis/index.ts';
import { analysisInput } from './analysis-input.ts';
import type { Ports } from './context.ts';
import type { Report } from './domain/report.ts';
import type { SynthesisRecord } from './domain/synthesis.ts';
import { requestEmbedding } from './embedding.ts';
import { TerrainError } from './errors.ts';
import type { Store } from './ports/store.ts';
import { requestSolidity } from './solidity.ts';
import { themeVectors } from './theme-vectors.ts';
import { vectorInTime } from './vector-in-time.ts';

/** Same reports, same seed: the same subjects for everyone. */
const SEED = 1;

/** The groupings of the themes: the stored versions, and in memory what answers "which subject is near?" at once. */
export interface Groupings {
  /** The latest version; computed first when there is none. */
  latest(edition: string, theme: string): Promise<SynthesisRecord>;
  /**
   * Groups the theme again; the same record as before when nothing changed. `signal` cancels. With an encoder, the
   * vectors are used when no report lacks its own; those that are missing are asked for.
   */
  refresh(edition: string, theme: string, signal?: AbortSignal): Promise<SynthesisRecord>;
  /** Measures how solid the subjects of the latest version are, unless it is known, and keeps it. `signal` cancels. */
  measureSolidity(edition: string, theme: string, signal?: AbortSignal): Promise<void>;
  /** The latest version with its index, less the reports that were withdrawn or erased since. */
  current(edition: string, theme: string): Promise<CurrentGrouping>;
  /** Subjects near to a text, best first; quick, from the latest version. An encoder that is slow is not waited for. */
  nearest(edition: string, theme: string, text: string, limit: number): Promise<readonly NearestSubject[]>;
}

export interface CurrentGrouping {
  readonly record: SynthesisRecord;
  readonly grouping: Grouping;
}

export type GroupingsPorts = Pick<Ports, 'store' | 'analyser' | 'clock' | 'queue' | 'encoder'>;

interface Indexed {
  readonly version: number;
  readonly grouping: Grouping;
  /** Length of the vectors beside which it stands; 0 without vectors. */
  readonly width: number;
}

export function createGroupings(ports: GroupingsPorts): Groupings {
  const indexed = new Map<string, Indexed>();

  async function latest(edition: string, theme: string): Promise<SynthesisRecord> {
    return (await ports.store.syntheses.latest(edition, theme)) ?? refresh(edition, theme);
  }

  async function refresh(edition: string, theme: string, signal?: AbortSignal): Promise<SynthesisRecord> {
    const before = await ports.store.syntheses.latest(edition, theme);
    const { grouping, width } = await groupTheme(ports, edition, theme, before?.grouping, signal);
    const record = nextVersion(
      edition,
      theme,
      before,
      storeGrouping(grouping),
      ports.clock.now().toISOString(),
    );
    if (record !== before) await addUnlessTaken(ports.store, record);
    indexed.set(keyOf(edition, theme), { version: record.version, grouping, width });
    if (record.solidity === undefined) await requestSolidity(ports, edition, theme);
    return record;
  }

  async function indexedNow(edition: string, theme: string): Promise<CurrentGrouping & Indexed> {
    const record = await latest(edition, theme);
    const present = new Set(await ports.store.reports.ids({ edition, theme, status: 'filed' }));
    const held = indexed.get(keyOf(edition, theme));
    if (held?.version === record.version && coveredBy(held.grouping).every((id) => present.has(id))) {
      return { record, ...held };
    }
    const reports = await filedReports(ports.store, edition, theme);
    const { vectors } = await themeVectors(ports, reports);
    const inputs = reports.map(analysisInput);
    const grouping = indexGrouping(inputs, withoutGone(record.grouping, present), vectors);
    const now: Indexed = { version: record.version, grouping, width: widthOf(vectors) };
    indexed.set(keyOf(edition, theme), now);
    return { record, ...now };
  }

  async function nearest(
    edition: string,
    theme: string,
    text: string,
    limit: number,
  ): Promise<readonly NearestSubject[]> {
    const { grouping, width } = await indexedNow(edition, theme);
    const vector = width === 0 ? null : await vectorInTime(ports, text);
    return nearestSubjects(grouping, text, { limit, vector: vector?.length === width ? vector : null });
  }

  return {
    latest,
    refresh,
    measureSolidity: (edition, theme, signal) => measureSolidity(ports, edition, theme, signal),
    current: indexedNow,
    nearest,
  };
}

function widthOf(vectors: EncoderVectors | null): number {
  return vectors?.rows[0]?.length ?? 0;
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
  ports: GroupingsPorts,
  edition: string,
  theme: string,
  previous: StoredGrouping | undefined,
  signal: AbortSignal | undefined,
): Promise<Pick<Indexed, 'grouping' | 'width'>> {
  const { store, analyser } = ports;
  const reports = await filedReports(store, edition, theme);
  const corrections = await store.corrections.list(edition, theme);
  const { vectors, missing } = await themeVectors(ports, reports);
  if (missing.length > 0) await requestEmbedding(ports, edition, theme);
  const grouping = await analyser.group(
    reports.map(analysisInput),
    {
      seed: SEED,
      corrections: corrections.map(({ correction }) => correction),
      ...(previous === undefined ? {} : { previous }),
      ...(vectors === null ? {} : { vectors }),
    },
    signal === undefined ? {} : { signal },
  );
  return { grouping, width: widthOf(vectors) };
}

async function measureSolidity(
  ports: GroupingsPorts,
  edition: string,
  theme: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { store, analyser } = ports;
  const record = await store.syntheses.latest(edition, theme);
  if (record === undefined || record.solidity !== undefined) return;
  const covered = new Set(coveredBy(record.grouping));
  const reports = (await filedReports(store, edition, theme)).filter(({ id }) => covered.has(id));
  const corrections = await store.corrections.list(edition, theme);
  const { vectors } = await themeVectors(ports, reports);
  const solidity = await analyser.solidity(
    reports.map(analysisInput),
    withoutGone(record.grouping, new Set(reports.map(({ id }) => id))),
    {
      corrections: corrections.map(({ correction }) => correction),
      ...(vectors === null ? {} : { vectors }),
    },
    signal === undefined ? {} : { signal },
  );
  await store.syntheses.setSolidity(edition, theme, record.version, solidity);
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
