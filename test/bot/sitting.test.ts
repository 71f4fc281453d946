import { describe, expect, it } from 'vitest';
import type { CorrectionRecord } from '../../bot/domain/correction.ts';
import type { SynthesisRecord } from '../../bot/domain/synthesis.ts';
import type { SynthesisStore } from '../../bot/ports/store.ts';
import { sittingOf, versionBefore } from '../../bot/sitting.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 8, minute)).toISOString();
const correctionsAt = (...minutes: number[]) =>
  minutes.map((minute) => ({ id: `c${minute}`, at: at(minute) }) as CorrectionRecord);
const versions = (...minutes: number[]) =>
  minutes.map((minute, index) => ({ version: index + 1, at: at(minute) }) as SynthesisRecord);
const storeOf = (records: readonly SynthesisRecord[]) =>
  ({
    get: async (_edition: string, _theme: string, version: number) => records[version - 1],
  }) as SynthesisStore;

describe('a sitting', () => {
  it('holds the corrections that followed one another up to now', () => {
    const kept = sittingOf(correctionsAt(0, 50, 60, 100), new Date(at(130)));
    expect(kept.map(({ id }) => id)).toEqual(['c50', 'c60', 'c100']);
  });

  it('is over after a long break', () => {
    expect(sittingOf(correctionsAt(0, 10), new Date(at(56)))).toEqual([]);
  });

  it.each([
    [0, 1],
    [5, 2],
    [19, 3],
    [20, 4],
    [99, 4],
  ])('found, when it began at minute %i, version %i', async (minute, expected) => {
    const records = versions(1, 5, 10, 20);
    const found = await versionBefore(storeOf(records), records[3] as SynthesisRecord, at(minute));
    expect(found.version).toBe(expected);
  });
});
