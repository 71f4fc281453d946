import { parentPort } from 'node:worker_threads';
import { groupReports } from '../../bot/group-reports.ts';
import { toFailure } from './analysis-failure.ts';
import type { WorkerAnswer, WorkerRequest } from './worker-messages.ts';

/** The script of the worker thread: groups what it is sent. */
parentPort?.on('message', (request: WorkerRequest) => answer(resultOf(request)));

function resultOf({ reports, options }: WorkerRequest): WorkerAnswer {
  try {
    const onProgress = (share: number): void => answer({ type: 'progress', share });
    return { type: 'grouping', grouping: groupReports(reports, { ...options, onProgress }) };
  } catch (error) {
    return { type: 'failure', failure: toFailure(error) };
  }
}

function answer(message: WorkerAnswer): void {
  parentPort?.postMessage(message);
}
