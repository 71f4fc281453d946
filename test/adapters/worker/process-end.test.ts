import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const ANALYSER = new URL('../../../dist/adapters/worker/create-worker-analyser.js', import.meta.url);

it('keeps a process alive while it groups, and no longer', async () => {
  const script = `
    import { createWorkerAnalyser } from '${ANALYSER}';
    const grouping = createWorkerAnalyser().group([{ id: 'r1', text: 'Un guichet.' }], {});
    grouping.then(({ isolated, subjects }) => console.log(isolated.length + subjects.length));
  `;
  const node = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    timeout: 20_000,
  });
  expect((await node).stdout).toBe('1\n');
});
