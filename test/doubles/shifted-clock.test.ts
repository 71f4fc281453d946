import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { beginningAt } from '../workspace/running-terrain.ts';

it('has a program begin at an instant, and leaves dates that are given as they are', () => {
  const script =
    'console.log(JSON.stringify([Date.now(), new Date(), new Date(0), new Date(2026, 1, 2).getMonth()]))';
  const env = { ...process.env, ...beginningAt('2031-05-06T07:08:00.000Z') };
  const { stdout } = spawnSync(process.execPath, ['-e', script], { env, encoding: 'utf8' });
  const [now, date, zero, month] = JSON.parse(stdout) as [number, string, string, number];
  const begin = Date.parse('2031-05-06T07:08:00.000Z');
  expect(now - begin).toBeGreaterThanOrEqual(0);
  expect(now - begin).toBeLessThan(60_000);
  expect(date.slice(0, 16)).toBe('2031-05-06T07:08');
  expect([zero, month]).toEqual(['1970-01-01T00:00:00.000Z', 1]);
});
