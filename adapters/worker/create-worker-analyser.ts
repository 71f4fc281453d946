import type { Grouping, Solidity } from '../../bot/group-reports.ts';
import type { Analyser } from '../../bot/ports/analyser.ts';
import { AnalysisThread } from './analysis-thread.ts';

/** Beside this file once it is compiled: Node 20 runs no TypeScript in a worker. */
const COMPILED_SCRIPT = new URL('./analysis-worker.js', import.meta.url);

/**
 * Groups reports in one long-lived thread, so that commands are answered meanwhile, and measures solidity in another,
 * so that no synthesis waits for it. Requests of a kind are served in turn; what is cancelled is stopped for good, at
 * the price of a new thread. An idle thread keeps no process alive.
 */
export function createWorkerAnalyser(script: URL = COMPILED_SCRIPT): Analyser {
  const grouping = new AnalysisThread(script);
  const measuring = new AnalysisThread(script);
  return {
    group: async (reports, options, control) =>
      (await grouping.ask({ type: 'group', reports, options }, control)) as Grouping,
    solidity: async (reports, stored, options, control) =>
      (await measuring.ask({ type: 'solidity', reports, grouping: stored, options }, control)) as Solidity,
    async close() {
      await Promise.all([grouping.close(), measuring.close()]);
    },
  };
}
