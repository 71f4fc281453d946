/** The script of the worker thread, which the tests' setup compiles. */
export const COMPILED_SCRIPT = new URL('../../../dist/adapters/worker/analysis-worker.js', import.meta.url);
