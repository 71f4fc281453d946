import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore } from '../../adapters/sqlite/open-store.ts';
import { createWebHands } from '../adapters/web/web-hands.ts';
import { createSeededRandom } from '../doubles/seeded-random.ts';
import { OTHER_STUDENT } from './people.ts';
import { startTerrain, temporaryData } from './running-terrain.ts';

const ROUNDS = Number(process.env.TERRAIN_KILLS ?? 4);
const MOST_BEFORE_A_KILL = 12;

describe('the workspace killed with -9 while students report', () => {
  const data = temporaryData();
  afterAll(() => data.remove());

  it(`has every report that it acknowledged, once, after ${ROUNDS} kills`, async () => {
    const random = createSeededRandom(11);
    const acknowledged: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const terrain = await startTerrain(data.path);
      const hands = createWebHands(terrain.url);
      const before = random.below(MOST_BEFORE_A_KILL) + 1;
      const filing = Array.from({ length: before + 3 }, (_, i) => `Constat ${round}-${i} vu au guichet.`);
      let killed: Promise<void> | undefined;
      await Promise.allSettled(
        filing.map(async (text, i) => {
          await hands.type(OTHER_STUDENT, 'services-ruraux', `signaler constat ${text}`, `r${round}-${i}`);
          acknowledged.push(text);
          if (acknowledged.length % before === 0) killed ??= terrain.kill();
        }),
      );
      await (killed ?? terrain.kill());
    }
    const store = openStore(join(data.path, 'terrain.sqlite'));
    const [edition] = await store.editions.list();
    const reports = await store.reports.list({ edition: edition?.id ?? '' });
    await store.close();
    const texts = reports.map(({ content }) => content.text);
    expect(acknowledged.filter((text) => texts.filter((filed) => filed === text).length !== 1)).toEqual([]);
    expect(new Set(reports.map(({ number }) => number)).size).toBe(reports.length);
    expect(acknowledged.length).toBeGreaterThan(0);
  }, 600_000);
});
