import { describe, expect, it } from 'vitest';
import { createSystemRandom } from '../../../adapters/system/system-random.ts';

describe('the system random', () => {
  it('gives ids of letters, digits, hyphens and underscores, each once', () => {
    const random = createSystemRandom();
    const ids = Array.from({ length: 10_000 }, () => random.id());
    expect(ids.filter((id) => !/^[A-Za-z0-9_-]{1,40}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
