import { parentPort } from 'node:worker_threads';
import { groupReports } from '../../bot/group-reports.ts';
import { measureSolidity } from '../../bot/measure-solidity.ts';
import { toFailure } from './analysis-failure.ts';
import type { WorkerAnswer, WorkerRequest } from './worker-messages.ts';

/** The script of the worker thread: does what it is sent. */
parentPort?.on('message', (request: WorkerRequest) => answer(answerTo(request)));

function answerTo(request: WorkerRequest): WorkerAnswer {
  try {
    return { type: 'result', result: resultOf(request) };
  } catch (error) {
    return { type: 'failure', failure: toFailure(error) };
  }
}

function resultOf(request: WorkerRequest): unknown {
  const onProgress = (share: number): void => answer({ type: 'progress', share });
  if (request.type === 'group') return groupReports(request.reports, { ...request.options, onProgress });
  return measureSolidity(request.reports, request.grouping, { ...request.options, onProgress });
}

function answer(message: WorkerAnswer): void {
  parentPort?.postMessage(message);
}
