import { writeSync } from 'node:fs';
import { createSlackChat } from '../../../dist/adapters/slack/create-slack-chat.js';
import { openStore } from '../../../dist/adapters/sqlite/open-store.js';
import { createSystemClock } from '../../../dist/adapters/system/system-clock.js';
import { createSystemRandom } from '../../../dist/adapters/system/system-random.js';
import { allCommands } from '../../../dist/bot/commands/index.js';
import { deliverReminders } from '../../../dist/jobs/deliver-reminders.js';

/**
 * Delivers what is due, tick after tick, until nothing is left: "begun", then "done". Its clock is ahead by so many ms,
 * so that the leases of the process before have run out. Dies by its own hand, with -9, at the given step of the store or
 * of the platform, counted over the whole run.
 */
const [path, apiUrl, ahead, dieAt] = process.argv.slice(2);
const system = createSystemClock();
const clock = { ...system, now: () => new Date(system.now().getTime() + Number(ahead)) };
let steps = 0;

function step() {
  steps += 1;
  if (steps === Number(dieAt)) process.kill(process.pid, 'SIGKILL');
}

/** Every call of an area of the store is a step before it and one after. */
function counted(area) {
  if (typeof area === 'function') return area;
  return Object.fromEntries(
    Object.entries(area).map(([name, method]) => [
      name,
      async (...args) => {
        step();
        const result = await method(...args);
        step();
        return result;
      },
    ]),
  );
}

const sound = openStore(path);
const store = Object.fromEntries(Object.entries(sound).map(([name, area]) => [name, counted(area)]));
const chat = createSlackChat({
  settings: { botToken: 'xoxb-essai', port: 0, signingSecret: 'secret' },
  ...{ memory: store, commands: allCommands, clock, random: createSystemRandom(), apiUrl },
});
const queue = { enqueue: async () => {} };
const job = deliverReminders({ store, clock, random: createSystemRandom(), queue }, [chat]);
const { signal } = new AbortController();
// The clock's timers keep no process alive.
setInterval(() => {}, 1000);

writeSync(1, 'begun\n');
for (;;) {
  await job.run({ payload: null, attempt: 1, signal });
  if ((await sound.sendings.nextWake()) === undefined) break;
  await new Promise((resolve) => setTimeout(resolve, 20));
}
writeSync(1, `done ${steps}\n`);
process.exit(0);
