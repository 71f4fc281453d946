import { writeSync } from 'node:fs';
import { openStore } from '../../../dist/adapters/sqlite/open-store.js';

/** Claims `count` keys of the ledger and as many deliveries; each line says one that it was granted. */
const [path, count] = process.argv.slice(2);
const { ledger, deliveries, close } = openStore(path);
const now = new Date().toISOString();
const later = new Date(Date.now() + 60_000).toISOString();

for (let index = 1; index <= Number(count); index += 1) {
  if (await ledger.claim(`event-${index}`, later, now)) writeSync(1, `event ${index}\n`);
  const { outcome } = await deliveries.claim('chat', `message-${index}`, later, now);
  if (outcome === 'mine') writeSync(1, `message ${index}\n`);
}
await close();
