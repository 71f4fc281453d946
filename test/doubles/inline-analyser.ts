import { TerrainError } from '../../bot/errors.ts';
import { groupReports } from '../../bot/group-reports.ts';
import type { Analyser } from '../../bot/ports/analyser.ts';

/** Groups in the caller's own thread: nothing to wait for, nothing to close. */
export function createInlineAnalyser(): Analyser {
  return {
    async group(reports, options, { signal, onProgress } = {}) {
      const goOn = (): void => {
        if (signal?.aborted) throw new TerrainError('ANALYSIS_CANCELLED');
      };
      goOn();
      return groupReports(reports, {
        ...options,
        onProgress(share) {
          onProgress?.(share);
          goOn();
        },
      });
    },
    close: async () => {},
  };
}
