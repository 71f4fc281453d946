import { createWorkerAnalyser } from '../../../adapters/worker/create-worker-analyser.ts';
import { describeAnalyserContract } from '../../contracts/analyser-contract.ts';
import { COMPILED_SCRIPT } from './compiled-script.ts';

describeAnalyserContract('The worker thread', async () => {
  const subject = createWorkerAnalyser(COMPILED_SCRIPT);
  return { subject, close: () => subject.close() };
});
