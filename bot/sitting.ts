import type { CorrectionRecord } from './domain/correction.ts';
import type { SynthesisRecord } from './domain/synthesis.ts';
import type { SynthesisStore } from './ports/store.ts';

/** A group that did nothing for that long comes back to another sitting. */
const BREAK_MS = 45 * 60 * 1000;

/**
 * The corrections of the sitting under way, in order: those that followed one another up to now without a long break.
 * It is read from what was kept, so that a reload, or a second screen, finds the same sitting.
 */
export function sittingOf(corrections: readonly CorrectionRecord[], now: Date): readonly CorrectionRecord[] {
  let after = now.getTime();
  let start = corrections.length;
  while (start > 0) {
    const at = Date.parse((corrections[start - 1] as CorrectionRecord).at);
    if (after - at > BREAK_MS) break;
    after = at;
    start -= 1;
  }
  return corrections.slice(start);
}

/** The version that the group found when it began: the last one made before this instant, or else the first. */
export async function versionBefore(
  syntheses: SynthesisStore,
  latest: SynthesisRecord,
  instant: string,
): Promise<SynthesisRecord> {
  if (latest.at <= instant) return latest;
  let found: SynthesisRecord | undefined;
  let [low, high] = [1, latest.version - 1];
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const version = await syntheses.get(latest.edition, latest.theme, middle);
    if (version !== undefined && version.at <= instant) {
      found = version;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found ?? (await syntheses.get(latest.edition, latest.theme, 1)) ?? latest;
}
