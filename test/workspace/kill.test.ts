import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore } from '../../adapters/sqlite/open-store.ts';
import type { Participant } from '../../bot/domain/participant.ts';
import { browse, textOf } from '../adapters/web/browse.ts';
import { createSeededRandom } from '../doubles/seeded-random.ts';
import { personNamed } from './people.ts';
import { createPersistentClient } from './persistent-client.ts';
import { launchTerrain, startTerrain, temporaryData } from './running-terrain.ts';

const ROUNDS = Number(process.env.TERRAIN_KILLS ?? 6);
/** One kill in so many comes while the program starts, or prepares its first answer. */
const EARLY = 4;
const START_MS = 3000;
const WRITING_MS = 600;
const CHANNEL = 'services-ruraux';
const READER = personNamed('Hélène Montagnac');

describe('the workspace killed with -9 at random moments while students report and chat', () => {
  const data = temporaryData();
  afterAll(() => data.remove());

  it(`holds all that it acknowledged, once, and opens, after ${ROUNDS} kills`, async () => {
    const random = createSeededRandom(11);
    const students = ['Adèle Kervella', 'Bilal Saïdi', 'Salomé Azoulay'].map(personNamed);
    const clients = students.map((student) => createPersistentClient(student, CHANNEL));
    const first = await startTerrain(data.path);
    // A theme's first report waits for its first version.
    await browse(first.url, READER, '/syntheses');
    await first.stop();
    for (let round = 0; round < ROUNDS; round += 1) {
      const terrain = launchTerrain(data.path);
      let onAnswer = (): void => undefined;
      const answered = new Promise<void>((resolve) => {
        onAnswer = resolve;
      });
      const sending = terrain.url.then(
        (url) => Promise.all(clients.map((client) => client.sendWhileItAnswers(url, onAnswer))),
        () => [],
      );
      const early = random.below(EARLY) === 0;
      if (!early) await Promise.race([answered, sending]);
      // The moment itself is what is tried.
      await after(random.below(early ? START_MS : WRITING_MS));
      await terrain.kill();
      await sending;
    }

    const acknowledged = {
      reports: clients.flatMap(({ acknowledged: { reports } }) => [...reports]),
      messages: clients.flatMap(({ acknowledged: { messages } }) => [...messages]),
    };
    expect(acknowledged.reports.length).toBeGreaterThan(ROUNDS);
    const terrain = await startTerrain(data.path);
    const messages = await everyText(terrain.url, READER, 'p');
    const answers = await Promise.all(students.map((each) => everyText(terrain.url, each, 'blockquote')));
    const synthesis = await browse(terrain.url, READER, '/syntheses/rural');
    await terrain.stop();
    expect([synthesis.status, doubledOrMissing(acknowledged.messages, messages)]).toEqual([200, []]);
    expect(doubledOrMissing(acknowledged.reports, answers.flat())).toEqual([]);

    const store = openStore(join(data.path, 'terrain.sqlite'));
    const [edition] = await store.editions.list();
    const reports = await store.reports.list({ edition: edition?.id ?? '' });
    await store.close();
    const texts = reports.map(({ content }) => content.text);
    expect(doubledOrMissing(acknowledged.reports, texts)).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
    expect(new Set(reports.map(({ number }) => number)).size).toBe(reports.length);
    expect(['terrain.sqlite', 'workspace.sqlite'].map((file) => faultsOf(join(data.path, file)))).toEqual([
      'ok',
      'ok',
    ]);
    if (process.env.TERRAIN_KILLS !== undefined) {
      console.log(
        `${ROUNDS} kills: ${acknowledged.reports.length} reports and ${acknowledged.messages.length} messages acknowledged.`,
      );
    }
  }, 1_200_000);
});

/** Those of the lines that are not there exactly once. */
function doubledOrMissing(lines: readonly string[], found: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const each of found) counts.set(each, (counts.get(each) ?? 0) + 1);
  return lines.filter((line) => counts.get(line) !== 1).map((line) => `${counts.get(line) ?? 0} × ${line}`);
}

/** What a person reads in the channel, in these elements, page after page to the oldest. */
async function everyText(
  url: string,
  reader: Participant,
  element: 'p' | 'blockquote',
): Promise<readonly string[]> {
  const found: string[] = [];
  for (let path: string | undefined = `/salons/${CHANNEL}`; path !== undefined; ) {
    const html = await (await browse(url, reader, path)).text();
    const texts = html.matchAll(new RegExp(`<${element}(?: class="text")?>(.*?)</${element}>`, 'gs'));
    found.push(...[...texts].map(([, text = '']) => textOf(text)));
    path = /<a href="([^"]*avant=[^"]*)"/.exec(html)?.[1];
  }
  return found;
}

function faultsOf(path: string): string {
  const db = new DatabaseSync(path);
  const { integrity_check } = db.prepare('PRAGMA integrity_check').get() as { integrity_check: string };
  db.close();
  return integrity_check;
}
