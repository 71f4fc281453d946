import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHistory } from '../../../adapters/web/history/history.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'terrain-forget-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the workspace’s history', () => {
  it('has no byte left of a message that was replaced, once it is closed', () => {
    const path = join(folder, 'workspace.sqlite');
    const history = openHistory(path);
    const secret = 'Le car du mercredi ne circule plus.';
    const blocks = [{ type: 'quote', report: 'r1', text: secret, source: '' }] as const;
    const at = '2026-11-24T09:00:00.000Z';
    history.messages.add({ id: 'm1', room: 'x', body: { type: 'message', message: { blocks } }, at });
    for (const { id } of history.messages.quoting('r1')) {
      history.messages.replace(id, { type: 'text', text: 'Une fiche effacée.' });
    }
    history.close();
    expect(readFileSync(path).includes(secret)).toBe(false);
  });
});
