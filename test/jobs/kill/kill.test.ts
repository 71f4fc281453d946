import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../adapters/sqlite/open-store.ts';
import type { Store } from '../../../bot/ports/store.ts';
import { edition } from '../../bot/sample-edition.ts';
import { sampleReminder } from '../../contracts/store/samples.ts';
import { runProcess } from '../../doubles/run-process.ts';
import { createSeededRandom } from '../../doubles/seeded-random.ts';
import { openSlackDouble, type SlackDouble } from '../../fakes/slack/slack-double.ts';

const ROUNDS = Number(process.env.TERRAIN_KILLS ?? 6);
const DELIVERING = new URL('./delivering-child.mjs', import.meta.url);
const PEOPLE = 8;
/** Beyond every lease, of the rows and of the platform's deliveries. */
const ROUND_MS = 10 * 60_000;
/** A round takes about so many steps: some kills come early, some late, a few rounds end first. */
const STEPS = 260;

const people = Array.from({ length: PEOPLE }, (_, number) => ({
  ...{ id: `p${number}`, edition: edition.id, name: `Élève ${number}`, email: `p${number}@exemple.fr` },
  ...{ role: 'student', contactable: false, locale: 'fr' },
})) as Parameters<Store['participants']['saveAll']>[0];

describe('a process killed with -9 between the steps of delivery, against a Slack that keeps what it received', () => {
  const folder = mkdtempSync(join(tmpdir(), 'terrain-kill-'));
  const path = join(folder, 'terrain.sqlite');
  let double: SlackDouble;
  let store: Store;
  beforeAll(async () => {
    double = await openSlackDouble({
      people: people.map(({ id, name, email }) => ({ name: id, realName: name, email })),
      channels: [],
    });
    store = openStore(path);
    await store.editions.add(edition);
    await store.participants.saveAll(people);
    for (const { id, name } of people) {
      const user = double.user(id);
      await store.accounts.tie({
        chat: 'slack',
        user,
        participant: id,
        name,
        by: 'code',
        at: edition.createdAt,
      });
    }
  });
  afterAll(async () => {
    await store.close();
    await double.close();
    rmSync(folder, { recursive: true });
  });

  it(`delivers each row once, or says that it is uncertain, over ${ROUNDS} kills`, async () => {
    const random = createSeededRandom(23);
    let [kills, rounds, ahead] = [0, 0, 0];
    const run = (dieAt: number) => {
      ahead += ROUND_MS;
      return runProcess(DELIVERING, [path, double.apiUrl, String(ahead), String(dieAt)]);
    };
    while (kills < ROUNDS) {
      rounds += 1;
      await addRound(store, rounds, Date.now() + ahead);
      // The same rows may see several processes die over them.
      for (let deaths = 1 + random.below(3); deaths > 0 && kills < ROUNDS; deaths -= 1) {
        const { exitCode } = await run(1 + random.below(STEPS));
        if (exitCode === 0) break;
        expect(exitCode).toBeNull();
        kills += 1;
      }
      expect((await run(0)).exitCode).toBe(0);
    }
    const reminders = await store.reminders.list(edition.id);
    const rows = await Promise.all(reminders.map(({ id }) => store.sendings.list({ reminder: id })));
    const states = rows.flat().map(({ state }) => state);
    const received = double.calls.filter(({ method }) => method === 'chat.postMessage');
    const marks = received.map(({ body }) => JSON.stringify(body.metadata));
    const count = (state: string) => states.filter((each) => each === state).length;
    console.log(
      `${kills} kills -9 in ${rounds} rounds: ${states.length} rows, ${received.length} messages received by Slack; ` +
        `${count('sent')} sent, ${count('uncertain')} uncertain, ${count('missed')} missed, ${marks.length - new Set(marks).size} doubled.`,
    );
    expect(states).toHaveLength(rounds * PEOPLE);
    expect(new Set(states)).toEqual(new Set(['sent']));
    expect(new Set(marks).size).toBe(marks.length);
    expect(received).toHaveLength(states.length);
  }, 3_600_000);
});

/** A reminder that is due to everybody. */
async function addRound(store: Store, round: number, now: number): Promise<void> {
  const id = `m${round}`;
  const at = new Date(now).toISOString();
  const { timing: _, ...rest } = sampleReminder({ id, edition: edition.id, audience: {}, compulsory: true });
  await store.reminders.add({
    ...rest,
    ...{ route: 'private', asks: 'nothing', status: 'cancelled', catchUpMinutes: 60 * 24 * 400 },
    timing: { type: 'once', at: '2026-01-01T00:00', zone: 'Europe/Paris' },
    ...{ createdAt: at, updatedAt: at },
  });
  const reminder = await store.reminders.get(id);
  if (reminder !== undefined) await store.reminders.change({ ...reminder, status: 'planned' }, 1);
  await store.sendings.addAll(
    people.map(({ id: participant }) => ({
      ...{ id: `${id}/envoi/${participant}`, edition: edition.id, kind: 'reminder', reminder: id },
      ...{ occurrence: 'envoi/1', recipient: { type: 'person', participant }, dueAt: at },
      expiresAt: new Date(now + 365 * 86_400_000).toISOString(),
    })) as Parameters<Store['sendings']['addAll']>[0],
  );
}
