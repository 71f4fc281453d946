import { parentPort } from 'node:worker_threads';

/** A worker that does what the text of the first report says. */
parentPort.on('message', ({ reports: [first] }) => {
  if (first?.text === 'throw') throw new Error('out of luck');
  if (first?.text === 'exit') process.exit(3);
  if (first?.text === 'begin') parentPort.postMessage({ type: 'progress', share: 0 });
  if (first?.text === 'answer') parentPort.postMessage({ type: 'result', result: { subjects: [] } });
});
