import { describe, expect, it, onTestFinished } from 'vitest';
import { createWorkerAnalyser } from '../../../adapters/worker/create-worker-analyser.ts';
import type { Analyser, AnalysisControl } from '../../../bot/ports/analyser.ts';

const CANCELLED = { code: 'ANALYSIS_CANCELLED' };

/** On a thread that does what it is told: "throw", "exit", "begin" (and never end), "answer". */
function brokenAnalyser() {
  const analyser = createWorkerAnalyser(new URL('./broken-worker.mjs', import.meta.url));
  onTestFinished(() => analyser.close());
  return {
    analyser,
    told: (text: string, control?: AnalysisControl) => analyser.group([{ id: 'r1', text }], {}, control),
  };
}

/** Resolves when a grouping that never ends has begun; `ended` is that grouping. */
async function begun(analyser: Analyser): Promise<{ ended: Promise<unknown>; abort: () => void }> {
  const abort = new AbortController();
  let ended: Promise<unknown> = Promise.resolve();
  await new Promise<void>((resolve) => {
    const control = { signal: abort.signal, onProgress: () => resolve() };
    ended = analyser.group([{ id: 'r1', text: 'begin' }], {}, control).catch((error) => error);
  });
  return { ended, abort: () => abort.abort() };
}

describe('the worker analyser', () => {
  it('rejects what ran in a thread that threw, and serves the next request', async () => {
    const { told } = brokenAnalyser();
    await expect(told('throw')).rejects.toThrow('out of luck');
    expect(await told('answer')).toEqual({ subjects: [] });
  });

  it('rejects what ran in a thread that ended, and serves what waited behind it', async () => {
    const { told } = brokenAnalyser();
    const [lost, next] = await Promise.allSettled([told('exit'), told('answer')]);
    expect([lost.status, next.status]).toEqual(['rejected', 'fulfilled']);
  });

  it('rejects when the script is not there', async () => {
    const analyser = createWorkerAnalyser(new URL('./nowhere.mjs', import.meta.url));
    await expect(analyser.group([], {})).rejects.toThrow('nowhere.mjs');
  });

  it('rejects what cannot be sent to a thread, and serves the next request', async () => {
    const { analyser, told } = brokenAnalyser();
    const uncloneable = { vectors: { model: 'm', rows: [() => {}] as never } };
    await expect(analyser.group([], uncloneable)).rejects.toThrow('could not be cloned');
    expect(await told('answer')).toEqual({ subjects: [] });
  });

  it('rejects with what a listener of the progress throws', async () => {
    const { told } = brokenAnalyser();
    const onProgress = () => {
      throw new Error('listener');
    };
    await expect(told('begin', { onProgress })).rejects.toThrow('listener');
    expect(await told('answer')).toEqual({ subjects: [] });
  });

  it('stops a thread that is busy when its request is cancelled', async () => {
    const { analyser, told } = brokenAnalyser();
    const { ended, abort } = await begun(analyser);
    const next = told('answer');
    abort();
    expect(await ended).toMatchObject(CANCELLED);
    expect(await next).toEqual({ subjects: [] });
  });

  it('takes a cancelled request out of the line and leaves the one that runs alone', async () => {
    const { analyser, told } = brokenAnalyser();
    const running = await begun(analyser);
    const abort = new AbortController();
    const waiting = told('throw', { signal: abort.signal });
    abort.abort();
    await expect(waiting).rejects.toMatchObject(CANCELLED);
    const outcome = await Promise.race([running.ended, Promise.resolve('still running')]);
    expect(outcome).toBe('still running');
  });

  it('cancels what runs and what waits when it is closed, and takes no more', async () => {
    const { analyser, told } = brokenAnalyser();
    const running = await begun(analyser);
    const waiting = told('answer').catch((error) => error);
    await analyser.close();
    expect(await running.ended).toMatchObject(CANCELLED);
    expect(await waiting).toMatchObject(CANCELLED);
    await expect(told('answer')).rejects.toMatchObject(CANCELLED);
  });
});
