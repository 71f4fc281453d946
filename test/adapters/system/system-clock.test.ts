import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSystemClock } from '../../../adapters/system/system-clock.ts';

const DAY_MS = 86_400_000;
const CLOCK = new URL('../../../dist/adapters/system/system-clock.js', import.meta.url);

describe('the system clock', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('tells the time of the machine', () => {
    vi.setSystemTime('2026-11-02T08:00:00.000Z');
    expect(createSystemClock().now().toISOString()).toBe('2026-11-02T08:00:00.000Z');
  });

  it('calls a task once, when its delay is over', () => {
    const task = vi.fn();
    createSystemClock().after(1_000, task);
    vi.advanceTimersByTime(999);
    expect(task).toHaveBeenCalledTimes(0);
    vi.advanceTimersByTime(5_000);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('waits for months, which is longer than a timer of Node takes', () => {
    const task = vi.fn();
    createSystemClock().after(100 * DAY_MS, task);
    vi.advanceTimersByTime(99 * DAY_MS);
    expect(task).toHaveBeenCalledTimes(0);
    vi.advanceTimersByTime(DAY_MS);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('does not call a task that was cancelled, however long it had to wait', () => {
    const task = vi.fn();
    const cancels = [1_000, 100 * DAY_MS].map((delayMs) => createSystemClock().after(delayMs, task));
    vi.advanceTimersByTime(500);
    for (const cancel of cancels) cancel();
    vi.advanceTimersByTime(200 * DAY_MS);
    expect(task).toHaveBeenCalledTimes(0);
  });

  it('keeps no process alive', async () => {
    const script = `
      import { createSystemClock } from '${CLOCK}';
      createSystemClock().after(600_000, () => {});
      console.log('waits');
    `;
    const node = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
    expect((await node).stdout).toBe('waits\n');
  });
});
