import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../../adapters/sqlite/database.ts';
import { openDatabase } from '../../../adapters/sqlite/open-database.ts';
import { openStore } from '../../../adapters/sqlite/open-store.ts';
import type { Report } from '../../../bot/domain/report.ts';
import { sampleEdition } from '../../contracts/store/samples.ts';
import { runProcess } from '../../doubles/run-process.ts';
import { createSeededRandom } from '../../doubles/seeded-random.ts';
import { inTemporaryFolder } from './temporary-store.ts';

const FILING = new URL('./filing-child.mjs', import.meta.url);
const ROUNDS = Number(process.env.TERRAIN_KILLS ?? 12);
const ROUND_MS = 10_000;
const SEED = 20_261_102;

/** What has been said so far, over all rounds, by number of report. */
class Acknowledged {
  readonly filed: number[] = [];
  readonly corrected = new Set<number>();
  readonly erased = new Set<number>();
  /** May be gone or not: the kill came before the acknowledgement. */
  readonly erasing = new Set<number>();

  take(lines: readonly string[]): void {
    for (const line of lines) {
      const [what, word] = line.split(' ');
      const number = Number(word);
      if (what === 'filed') this.filed.push(number);
      if (what === 'corrected') this.corrected.add(number);
      if (what === 'erasing') this.erasing.add(number);
      if (what === 'erased') this.erased.add(number);
    }
  }

  /** What the reports that are there contradict. */
  contradictions(reports: readonly Report[]): string[] {
    const found = new Map(reports.map((report) => [report.number, report]));
    return [
      ...this.filed
        .filter((number) => !found.has(number) && !this.erasing.has(number))
        .map((n) => `lost ${n}`),
      ...[...this.corrected]
        .filter((number) => found.get(number)?.revision === 1)
        .map((n) => `uncorrected ${n}`),
      ...[...this.erased].filter((number) => found.has(number)).map((n) => `back again ${n}`),
      ...(new Set(this.filed).size === this.filed.length ? [] : ['a number was given twice']),
    ];
  }
}

/** What SQLite says of its own file, and whether each filed report is in the index, once. */
function soundness(db: Database): unknown[] {
  db.exec("INSERT INTO report_stems (report_stems) VALUES ('integrity-check')");
  const one = (sql: string): unknown => Object.values(db.get<object>(sql) ?? {})[0];
  const unindexed = `
    SELECT count(*) FROM reports FULL JOIN report_stems ON report_stems.rowid = reports.seq
    WHERE reports.seq IS NULL OR report_stems.rowid IS NULL`;
  return [one('PRAGMA integrity_check'), one('PRAGMA foreign_key_check'), one(unindexed)];
}

async function newFile(folder: string): Promise<string> {
  const path = join(folder, 'terrain.db');
  const store = openStore(path);
  await store.editions.add(sampleEdition());
  await store.close();
  return path;
}

describe('the SQLite store under kill -9', () => {
  it(
    `loses nothing that it acknowledged, over ${ROUNDS} kills of two processes that write`,
    () =>
      inTemporaryFolder(async (folder) => {
        const path = await newFile(folder);
        const random = createSeededRandom(SEED);
        const acknowledged = new Acknowledged();
        for (let round = 0; round < ROUNDS; round += 1) {
          const filings = ['a', 'b'].map((tag) =>
            runProcess(FILING, [path, `${tag}${round}`], 1 + random.below(80)),
          );
          for (const { lines } of await Promise.all(filings)) acknowledged.take(lines);
          const store = openStore(path);
          expect(acknowledged.contradictions(await store.reports.list({ edition: '2026' }))).toEqual([]);
          await store.close();
          const db = openDatabase(path);
          expect(soundness(db)).toEqual(['ok', undefined, 0]);
          db.close();
        }
        expect(acknowledged.filed.length).toBeGreaterThan(ROUNDS);
        const { filed, corrected, erased } = acknowledged;
        // Asked for by who sets the number of rounds.
        if (process.env.TERRAIN_KILLS) {
          console.log(
            `${ROUNDS} rounds: ${filed.length} filed, ${corrected.size} corrected, ${erased.size} erased`,
          );
        }
      }),
    ROUNDS * ROUND_MS,
  );

  it('gives two processes that write at once different numbers, without a gap', () =>
    inTemporaryFolder(async (folder) => {
      const path = await newFile(folder);
      const filings = await Promise.all(['a', 'b'].map((tag) => runProcess(FILING, [path, tag, '150'])));
      expect(filings.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
      const numbers = filings
        .flatMap(({ lines }) => lines.filter((line) => line.startsWith('filed ')))
        .map((line) => Number(line.split(' ')[1]))
        .sort((a, b) => a - b);
      expect(numbers).toEqual(Array.from({ length: 300 }, (_, index) => index + 1));
    }));

  it('opens a new file once when two processes open it at the same time', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'terrain.db');
      const openings = ['a', 'b', 'c'].map((tag) => runProcess(FILING, [path, tag, '0']));
      expect((await Promise.all(openings)).map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    }));
});
