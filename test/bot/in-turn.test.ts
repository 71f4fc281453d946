import { describe, expect, it } from 'vitest';
import { createInTurn } from '../../bot/in-turn.ts';

const pause = () => new Promise((resolve) => setImmediate(resolve));

describe('tasks in turn', () => {
  it('of one name run one after the other, also after one that failed', async () => {
    const inTurn = createInTurn();
    const seen: string[] = [];
    const task = (name: string) => async () => {
      seen.push(`${name} begins`);
      await pause();
      seen.push(`${name} ends`);
      if (name === 'b') throw new Error('b failed');
    };
    const results = await Promise.allSettled(['a', 'b', 'c'].map((name) => inTurn('theme', task(name))));
    expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('of two names do not wait for each other', async () => {
    const inTurn = createInTurn();
    void inTurn('slow', () => new Promise(() => {}));
    expect(await inTurn('other', async () => 'done')).toBe('done');
  });
});
