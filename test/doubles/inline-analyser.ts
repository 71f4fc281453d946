import { TerrainError } from '../../bot/errors.ts';
import { groupReports } from '../../bot/group-reports.ts';
import { measureSolidity } from '../../bot/measure-solidity.ts';
import type { Analyser, AnalysisControl } from '../../bot/ports/analyser.ts';

/** Groups in the caller's own thread: nothing to wait for, nothing to close. */
export function createInlineAnalyser(): Analyser {
  return {
    group: async (reports, options, control) =>
      groupReports(reports, { ...options, onProgress: progressOf(control) }),
    solidity: async (reports, grouping, options, control) =>
      measureSolidity(reports, grouping, { ...options, onProgress: progressOf(control) }),
    close: async () => {},
  };
}

/** Looks at the signal whenever there is progress. */
function progressOf({ signal, onProgress }: AnalysisControl = {}): (share: number) => void {
  const goOn = (): void => {
    if (signal?.aborted) throw new TerrainError('ANALYSIS_CANCELLED');
  };
  goOn();
  return (share) => {
    onProgress?.(share);
    goOn();
  };
}
