import { join } from 'node:path';
import { openStore } from '../../../adapters/sqlite/open-store.ts';
import type { Sending } from '../../../bot/domain/sending.ts';
import type { Store } from '../../../bot/ports/store.ts';
import { edition } from '../../bot/sample-edition.ts';
import { sampleReminder } from '../../contracts/store/samples.ts';
import type { FastScript } from '../../doubles/fast-script.ts';
import { runProcess } from '../../doubles/run-process.ts';
import { createSeededRandom } from '../../doubles/seeded-random.ts';
import type { SlackDouble } from '../../fakes/slack/slack-double.ts';

/** Beyond every lease, of the rows and of the platform's deliveries. */
const ROUND_MS = 5 * 60_000;
const PEOPLE = 4;
const CHANNEL = 'promotion';

export const LANE_PEOPLE = Array.from({ length: PEOPLE }, (_, number) => ({
  ...{ id: `p${number}`, edition: edition.id, name: `Élève ${number}`, email: `p${number}@exemple.fr` },
  ...{ role: 'student', contactable: false, locale: 'fr' },
})) as Parameters<Store['participants']['saveAll']>[0];
export const LANE_CHANNELS = [CHANNEL];
/** Recipients of one round. */
export const LANE_ROWS = PEOPLE + 1;

export interface Killed {
  readonly kills: number;
  readonly rounds: number;
  /** Every row at the end. */
  readonly rows: readonly Sending[];
}

export interface LaneOptions {
  /** Unique among lanes that share a workspace; names its store too. */
  readonly name: string;
  readonly folder: string;
  readonly seed: number;
  readonly kills: number;
  readonly script: FastScript;
  readonly double: SlackDouble;
}

/**
 * Round after round, a few rows over which one to three processes die at a step of chance, until one delivers what is
 * left. @throws Error when a process ends otherwise
 */
export async function runLane({ name, folder, seed, kills, script, double }: LaneOptions): Promise<Killed> {
  const path = join(folder, `${name}.sqlite`);
  const store = openStore(path);
  await fill(store, double);
  const random = createSeededRandom(seed);
  let ahead = 0;
  const run = async (dieAt: number): Promise<number | undefined> => {
    ahead += ROUND_MS;
    const args = [...script.args, path, double.apiUrl, String(ahead), String(dieAt)];
    const { exitCode, lines } = await runProcess(script.runner, args);
    if (exitCode !== 0 && exitCode !== null) throw new Error(`A process ended with ${exitCode}.`);
    return exitCode === null ? undefined : Number(lines[0]);
  };
  let [done, rounds] = [0, 1];
  await addRound(store, `${name}${rounds}`, Date.now() + ahead, double.channel(CHANNEL));
  // Some kills come early, some late, a few processes end first.
  const steps = (await run(0)) ?? 0;
  while (done < kills) {
    rounds += 1;
    await addRound(store, `${name}${rounds}`, Date.now() + ahead, double.channel(CHANNEL));
    for (let deaths = 1 + random.below(3); deaths > 0 && done < kills; deaths -= 1) {
      if ((await run(1 + random.below(steps))) !== undefined) break;
      done += 1;
    }
    if ((await run(0)) === undefined) throw new Error('A process that was not to die was killed.');
  }
  const reminders = await store.reminders.list(edition.id);
  const rows = await Promise.all(reminders.map(({ id }) => store.sendings.list({ reminder: id })));
  await store.close();
  return { kills: done, rounds, rows: rows.flat() };
}

async function fill(store: Store, double: SlackDouble): Promise<void> {
  await store.editions.add(edition);
  await store.participants.saveAll(LANE_PEOPLE);
  for (const { id, name } of LANE_PEOPLE) {
    const tie = { chat: 'slack', user: double.user(id), participant: id, name } as const;
    await store.accounts.tie({ ...tie, by: 'code', at: edition.createdAt });
  }
}

/** A reminder that is due to everybody, and to a channel. */
async function addRound(store: Store, id: string, now: number, channel: string): Promise<void> {
  const at = new Date(now).toISOString();
  const reminder = sampleReminder({ id, edition: edition.id, audience: {}, compulsory: true });
  await store.reminders.add({
    ...reminder,
    ...{ route: 'channel', asks: 'nothing', status: 'planned', catchUpMinutes: 60 * 24 * 400 },
    timing: { type: 'once', at: '2026-01-01T00:00', zone: 'Europe/Paris' },
    ...{ createdAt: at, updatedAt: at },
  });
  const people = LANE_PEOPLE.map(({ id: participant }) => ({ type: 'person', participant }) as const);
  await store.sendings.addAll(
    [...people, { type: 'channel', chat: 'slack', channel } as const].map((recipient, number) => ({
      ...{ id: `${id}/envoi/${number}`, edition: edition.id, kind: 'reminder', reminder: id },
      ...{ occurrence: 'envoi/1', recipient, dueAt: at },
      expiresAt: new Date(now + 365 * 86_400_000).toISOString(),
    })),
  );
}
