import { writeSync } from 'node:fs';
import { createQueue } from '../../../dist/adapters/in-process/create-queue.js';
import { openStore } from '../../../dist/adapters/sqlite/open-store.js';
import { createSystemClock } from '../../../dist/adapters/system/system-clock.js';
import { createSystemRandom } from '../../../dist/adapters/system/system-random.js';

/** Asks for jobs for ever and runs them meanwhile; says "asked 5" once a job is in the store, "ran 5" once it ran. */
const [path] = process.argv.slice(2);
const { jobs } = openStore(path);
const queue = createQueue({ jobs, clock: createSystemClock(), random: createSystemRandom() });
const turn = () => new Promise((resolve) => setImmediate(resolve));

await queue.start([
  {
    name: 'send',
    maxAttempts: 3,
    async run({ payload }) {
      await turn();
      writeSync(1, `ran ${payload}\n`);
    },
  },
]);
for (let number = 1; ; number += 1) {
  await queue.enqueue({ name: 'send', key: `k${number}`, payload: number });
  writeSync(1, `asked ${number}\n`);
  await turn();
}
