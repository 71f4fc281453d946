import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What only an adapter may say. "blocks" is not among them: it is our own word for the parts of a message. */
const PLATFORM_WORDS = /slack|discord|guild|interaction|channel_id|block[ _-]?kit/i;

/** Lines of a folder's sources that say one of these words. */
function linesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const lines = readFileSync(join(folder, name), 'utf8').split('\n');
      return lines.filter((line) => PLATFORM_WORDS.test(line)).map((line) => `${name}: ${line.trim()}`);
    });
}

describe('the words of platforms', () => {
  it.each(['bot', 'jobs', 'analysis'])('are not said in %s', (folder) => {
    expect(linesOf(folder)).toEqual([]);
  });

  it('are said by adapters, so that the search finds them', () => {
    expect(linesOf('adapters/config').length).toBeGreaterThan(0);
  });
});
