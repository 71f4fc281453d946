import type { Analyser } from '../../bot/ports/analyser.ts';
import { WorkerAnalyser } from './worker-analyser.ts';

/** Beside this file once it is compiled: Node 20 runs no TypeScript in a worker. */
const COMPILED_SCRIPT = new URL('./analysis-worker.js', import.meta.url);

/**
 * Groups reports in one long-lived thread, so that commands are answered meanwhile. Requests are served in turn;
 * what is cancelled is stopped for good, at the price of a new thread. An idle thread keeps no process alive.
 */
export function createWorkerAnalyser(script: URL = COMPILED_SCRIPT): Analyser {
  return new WorkerAnalyser(script);
}
