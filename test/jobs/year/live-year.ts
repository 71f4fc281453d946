import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTables } from '../../../adapters/files/create-tables.ts';
import { openStore } from '../../../adapters/sqlite/open-store.ts';
import { createBot } from '../../../bot/bot.ts';
import type { Sending } from '../../../bot/domain/sending.ts';
import type { Queue } from '../../../bot/ports/queue.ts';
import type { Store } from '../../../bot/ports/store.ts';
import { deliverReminders } from '../../../jobs/deliver-reminders.ts';
import { edition } from '../../bot/sample-edition.ts';
import { createInlineAnalyser } from '../../doubles/inline-analyser.ts';
import type { SeededRandom } from '../../doubles/seeded-random.ts';
import type { Outage } from './expected.ts';
import { createFate, type Fate, Mishap, mortalStore, type Odds } from './fate.ts';
import { instantAt, STEPS } from './wall-table.ts';
import { coordinator, type Happening, students, type World } from './world.ts';
import { type Arrival, accountChat, roomChat } from './year-chat.ts';

/** Seconds past the hour at which the tick comes. */
const TICK_MS = 5_000;
const MINUTE_MS = 60_000;
/** At most so many an hour, a minute apart. */
const TICKS = 30;

export interface Year {
  readonly arrivals: readonly Arrival[];
  readonly sendings: readonly Sending[];
  readonly restarts: number;
  readonly failures: number;
  readonly ticks: number;
  /** What went wrong that the test did not bring about. */
  readonly unforeseen: readonly unknown[];
}

const QUEUE: Queue = {
  ...{ enqueue: async () => {}, start: async () => {}, stop: async () => {}, idle: async () => {} },
  ...{ dead: async () => [], revive: async () => false },
};

/** Lives through the year, a tick an hour, with a process that dies and a store and chats that fail. */
export async function liveYear(
  world: World,
  outage: Outage,
  random: SeededRandom,
  odds: Odds,
): Promise<Year> {
  const folder = mkdtempSync(join(tmpdir(), 'terrain-year-'));
  const store = openStore(join(folder, 'terrain.sqlite'));
  try {
    await settle(store, world);
    return await live(store, world, outage, random, odds);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

async function live(
  store: Store,
  world: World,
  outage: Outage,
  random: SeededRandom,
  odds: Odds,
): Promise<Year> {
  const arrivals: Arrival[] = [];
  const unforeseen: unknown[] = [];
  const tally = { restarts: 0, failures: 0, ticks: 0 };
  const happenings = [...world.happenings];
  let now = instantAt(0);
  const start = () => processOf(store, arrivals, createFate(random, odds), random, () => now);
  let process = start();
  const tick = async () => {
    tally.ticks += 1;
    const error = await process.tick().catch((reason: unknown) => reason);
    if (error !== undefined) tally.failures += 1;
    if (error !== undefined && !isMishap(error)) unforeseen.push(error);
    if (process.fate.isDead) {
      tally.restarts += 1;
      process = start();
    }
    return error === undefined;
  };
  for (let step = 0; step < STEPS - 48; step += 2) {
    now = instantAt(step) + TICK_MS;
    while ((happenings[0]?.at ?? Number.POSITIVE_INFINITY) < now) await happen(store, happenings.shift());
    if (step >= outage.from && step < outage.until) continue;
    // The next ticks of the hour matter only when this one left something.
    for (let left = TICKS; left > 0; left -= 1) {
      const isDone = await tick();
      const wakeAt = Date.parse((await store.sendings.nextWake()) ?? '9999-01-01T00:00:00Z');
      if (isDone && wakeAt > now + MINUTE_MS) break;
      now += MINUTE_MS;
    }
  }
  const reminders = await store.reminders.list(edition.id);
  const rows = await Promise.all(reminders.map(({ id }) => store.sendings.list({ reminder: id })));
  return { arrivals, sendings: rows.flat(), unforeseen, ...tally };
}

function isMishap(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.every(isMishap);
  return error instanceof Mishap;
}

function processOf(
  sound: Store,
  arrivals: Arrival[],
  fate: Fate,
  random: SeededRandom,
  now: () => number,
): { readonly fate: Fate; tick(): Promise<void> } {
  const store = mortalStore(sound, fate);
  const clock = { now: () => new Date(now()), after: () => () => {} };
  const side = { arrivals, store, fate, now };
  const ports = {
    store,
    clock,
    random,
    queue: QUEUE,
    analyser: createInlineAnalyser(),
    tables: createTables(),
  };
  const { context } = createBot(ports, () => {});
  const job = deliverReminders(context, [roomChat('salle', side), accountChat('comptes', side)]);
  const { signal } = new AbortController();
  return { fate, tick: () => job.run({ payload: null, attempt: 1, signal }) };
}

async function settle(store: Store, { events, reminders }: World): Promise<void> {
  await store.editions.add(edition);
  await store.participants.saveAll([...students, coordinator]);
  for (const event of events) await store.events.add(event);
  for (const reminder of reminders) await store.reminders.add(reminder);
  for (const { id, name } of students.filter((_, number) => number % 4 < 2)) {
    const tie = {
      chat: 'comptes',
      user: id,
      participant: id,
      name,
      by: 'code',
      at: edition.createdAt,
    } as const;
    await store.accounts.tie(tie);
  }
}

async function happen(store: Store, happening: Happening | undefined): Promise<void> {
  if (happening?.type === 'person') await store.participants.saveAll([happening.person]);
  if (happening?.type === 'event') {
    const now = await store.events.get(edition.id, happening.event.id);
    await store.events.change(happening.event, now?.revision ?? 1);
  }
  if (happening?.type === 'report') {
    const { author, at } = happening;
    const place = { institution: 'mairie', side: 'local', territory: 'Lozère' } as const;
    await store.reports.add({
      ...{ id: `f-${author}`, edition: edition.id, author, school: 'ENA', origin: author },
      content: { theme: 'rural', kind: 'observation', text: 'Le guichet ferme à midi.', place },
      createdAt: new Date(at).toISOString(),
    });
  }
}
