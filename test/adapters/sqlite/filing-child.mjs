import { writeSync } from 'node:fs';
import { openStore } from '../../../dist/adapters/sqlite/open-store.js';

/**
 * Files reports for ever, or `count` of them; corrects every third and erases every fifth. Each line says what is
 * about to happen ("erasing 5") or what has been acknowledged ("filed 5", "corrected 5", "erased 5").
 */
const [path, tag, count = Number.POSITIVE_INFINITY] = process.argv.slice(2);
const { reports, close } = openStore(path);
const at = new Date().toISOString();

function contentOf(index) {
  const place = { institution: 'mairie', side: 'local', territory: 'Cantal' };
  return { theme: 'rural', kind: 'observation', text: `Le guichet ${tag} numéro ${index} ferme.`, place };
}

function say(words) {
  writeSync(1, `${words}\n`);
}

for (let index = 1; index <= count; index += 1) {
  const id = `${tag}-${index}`;
  const content = contentOf(index);
  const report = { id, edition: '2026', author: 'p1', school: 'ENA', content, createdAt: at, origin: id };
  const { number } = await reports.add(report);
  say(`filed ${number}`);
  if (index % 3 === 0) {
    await reports.correct(id, 1, contentOf(-index), at);
    say(`corrected ${number}`);
  }
  if (index % 5 === 0) {
    say(`erasing ${number}`);
    await reports.erase(id);
    say(`erased ${number}`);
  }
}
await close();
