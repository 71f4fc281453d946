import { writeSync } from 'node:fs';
import { createSlackChat } from '../../../adapters/slack/create-slack-chat.ts';
import { openStore } from '../../../adapters/sqlite/open-store.ts';
import { createSystemClock } from '../../../adapters/system/system-clock.ts';
import { createSystemRandom } from '../../../adapters/system/system-random.ts';
import type { Command } from '../../../bot/command.ts';
import type { BotContext } from '../../../bot/context.ts';
import type { Store } from '../../../bot/ports/store.ts';
import { deliverReminders } from '../../../jobs/deliver-reminders.ts';

/**
 * Delivers what is due, tick after tick, until nothing is left: then says how many steps that took. Its clock is ahead
 * by so many ms, so that the leases of the process before have run out. Dies by its own hand, with -9, at the given step
 * of the store, counted over the whole run; 0 never comes.
 */
const [path = '', apiUrl = '', ahead, dieAt] = process.argv.slice(2);
const system = createSystemClock();
const clock = { ...system, now: () => new Date(system.now().getTime() + Number(ahead)) };
let steps = 0;

function step(): void {
  steps += 1;
  if (steps === Number(dieAt)) process.kill(process.pid, 'SIGKILL');
}

type Method = (...args: unknown[]) => Promise<unknown>;

/** Every call of an area of the store is a step before it and one after. */
function counted<Area extends object>(area: Area): Area {
  const methods = Object.entries(area as Record<string, Method>).map(([name, method]): [string, Method] => [
    name,
    async (...args) => {
      step();
      const result = await method(...args);
      step();
      return result;
    },
  ]);
  return Object.fromEntries(methods) as Area;
}

const sound = openStore(path);
const areas = Object.entries(sound).map(([name, area]) => [
  name,
  typeof area === 'function' ? area : counted(area),
]);
const store: Store = Object.fromEntries(areas);
const random = createSystemRandom();
// Nobody asks it anything.
const commands: readonly Command[] = [];
const settings = { botToken: 'xoxb-essai', port: 0, signingSecret: 'secret' };
const chat = createSlackChat({ settings, memory: store, commands, clock, random, apiUrl });
// A tick asks of its context no more than this.
const context = { store, clock, random, queue: { enqueue: async () => {} } } as unknown as BotContext;
const job = deliverReminders(context, [chat]);
// The clock's timers keep no process alive.
setInterval(() => {}, 1000);

async function main(): Promise<void> {
  for (;;) {
    await job.run({ payload: null, attempt: 1, signal: new AbortController().signal });
    if ((await sound.sendings.nextWake()) === undefined) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  writeSync(1, `${steps}\n`);
  process.exit(0);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
