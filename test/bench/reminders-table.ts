import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { createTables } from '../../adapters/files/create-tables.ts';
import { openStore } from '../../adapters/sqlite/open-store.ts';
import { createSystemClock } from '../../adapters/system/system-clock.ts';
import { createBot } from '../../bot/bot.ts';
import type { BotContext } from '../../bot/context.ts';
import type { NewSending } from '../../bot/domain/sending.ts';
import type { Chat } from '../../bot/ports/chat.ts';
import type { Queue } from '../../bot/ports/queue.ts';
import type { Store } from '../../bot/ports/store.ts';
import { deliverReminders } from '../../jobs/deliver-reminders.ts';
import { edition } from '../bot/sample-edition.ts';
import { sampleReminder } from '../contracts/store/samples.ts';
import { createInlineAnalyser } from '../doubles/inline-analyser.ts';
import { createSeededRandom } from '../doubles/seeded-random.ts';
import { recordingChat } from '../jobs/recording-chat.ts';
import { table } from './table.ts';

const DELIVERIES = 10_000;
const ROWS = 1_000_000;
const TICKS = 50;
const MEGABYTE = 2 ** 20;

const QUEUE: Queue = {
  ...{ enqueue: async () => {}, start: async () => {}, stop: async () => {}, idle: async () => {} },
  ...{ dead: async () => [], revive: async () => false },
};

/** 10,000 deliveries due at one minute, and what a tick costs with 1,000,000 rows behind it, beside a naive scan. */
export async function remindersTable(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'terrain-bench-'));
  const path = join(folder, 'terrain.sqlite');
  const store = openStore(path);
  try {
    const context = contextOf(store);
    const many = await deliverMany(context);
    const idle = await tickAmongMany(context, path);
    return table([
      ['what', 'value'],
      ['deliveries due at one minute', DELIVERIES],
      ['seconds to the last', (many.ms / 1000).toFixed(1)],
      ['peak memory, MB', Math.round(many.peak / MEGABYTE)],
      ['rows in the store', ROWS],
      [`tick with nothing due, ms (mean of ${TICKS})`, idle.tickMs.toFixed(2)],
      ['the look for due rows in it, ms', idle.claimMs.toFixed(3)],
      ['naive scan for due rows, ms', idle.scanMs.toFixed(1)],
    ]);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

function contextOf(store: Store): BotContext {
  const ports = { store, queue: QUEUE, clock: createSystemClock(), random: createSeededRandom(1) };
  return createBot({ ...ports, analyser: createInlineAnalyser(), tables: createTables() }, () => {}).context;
}

async function deliverMany(context: BotContext): Promise<{ ms: number; peak: number }> {
  const { store } = context;
  const people = Array.from({ length: DELIVERIES }, (_, number) => ({
    ...{ id: `p${number}`, edition: edition.id, name: `Élève ${number}`, email: `p${number}@exemple.fr` },
    ...({ role: 'student', contactable: false, locale: 'fr' } as const),
  }));
  await store.editions.add(edition);
  await store.participants.saveAll(people);
  await store.reminders.add(
    sampleReminder({
      ...{ edition: edition.id, audience: {}, asks: 'read', route: 'private' },
      timing: { type: 'once', at: '2020-01-01T09:00', zone: 'Europe/Paris' },
    }),
  );
  await store.sendings.addAll(people.map(({ id }) => rowOf(id, 'envoi/1', new Date())));
  let peak = 0;
  const job = deliverReminders(context, [everybody()]);
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 50);
  const started = performance.now();
  await job.run({ payload: null, attempt: 1, signal: new AbortController().signal });
  const ms = performance.now() - started;
  clearInterval(watch);
  const sent = await store.sendings.list({ reminder: 'm1', states: ['sent'] });
  if (sent.length !== DELIVERIES) throw new Error(`${sent.length} of ${DELIVERIES} were delivered`);
  return { ms, peak };
}

/** A chat that takes everything at once: what is measured is what delivery costs here. */
function everybody(): Chat {
  const chat = recordingChat('web');
  return { ...chat, capabilities: { ...chat.capabilities, reachesEverybody: true, remembersItself: true } };
}

function rowOf(participant: string, occurrence: string, due: Date): NewSending {
  return {
    ...{
      id: `m1/${occurrence}/${participant}`,
      edition: edition.id,
      kind: 'reminder',
      reminder: 'm1',
      occurrence,
    },
    recipient: { type: 'person', participant },
    dueAt: due.toISOString(),
    expiresAt: new Date(due.getTime() + 86_400_000).toISOString(),
  };
}

async function tickAmongMany(context: BotContext, path: string) {
  const db = new DatabaseSync(path);
  db.exec('BEGIN');
  const insert = db.prepare(
    `INSERT INTO sendings (id, edition, kind, reminder, occurrence, recipient, due_at, expires_at, state, wake_at, attempts)
     VALUES (?, ?, 'reminder', 'old', ?, '{}', ?, ?, ?, ?, 1)`,
  );
  const future = Date.now() + 30 * 86_400_000;
  for (let row = 0; row < ROWS; row += 1) {
    // One in a hundred still waits, for a month from now.
    const waits = row % 100 === 0;
    insert.run(
      ...[`old/${row}`, edition.id, `o${row % 500}`, row, row, waits ? 'due' : 'sent', waits ? future : null],
    );
  }
  db.exec('COMMIT');
  const job = deliverReminders(context, [everybody()]);
  const { signal } = new AbortController();
  const tickMs = await mean(() => job.run({ payload: null, attempt: 1, signal }));
  const now = new Date().toISOString();
  const claimMs = await mean(() => context.store.sendings.claim(20, now, now));
  const scan = db.prepare("SELECT id FROM sendings NOT INDEXED WHERE state = 'due' AND due_at <= 0");
  const scanMs = await mean(async () => scan.all());
  db.close();
  return { tickMs, claimMs, scanMs };
}

async function mean(work: () => Promise<unknown>): Promise<number> {
  await work();
  const started = performance.now();
  for (let turn = 0; turn < TICKS; turn += 1) await work();
  return (performance.now() - started) / TICKS;
}
