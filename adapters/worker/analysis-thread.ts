import { Worker } from 'node:worker_threads';
import { TerrainError } from '../../bot/errors.ts';
import type { AnalysisControl } from '../../bot/ports/analyser.ts';
import { fromFailure } from './analysis-failure.ts';
import type { WorkerAnswer, WorkerRequest } from './worker-messages.ts';

/** Room for short-lived objects: 100,000 reports take 50 s with it, 55 s without, for 90 MB more. */
const YOUNG_GENERATION = { maxYoungGenerationSizeMb: 192 };

interface Pending {
  readonly request: WorkerRequest;
  readonly control: AnalysisControl;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** One thread that serves requests in turn. See createWorkerAnalyser. */
export class AnalysisThread {
  readonly #script: URL;
  readonly #waiting: Pending[] = [];
  #current: Pending | undefined;
  #worker: Worker | undefined;
  #closed = false;

  constructor(script: URL) {
    this.#script = script;
  }

  /** The worker's result for a request. */
  async ask(request: WorkerRequest, control: AnalysisControl = {}): Promise<unknown> {
    if (this.#closed || control.signal?.aborted) throw new TerrainError('ANALYSIS_CANCELLED');
    let cancel = (): void => {};
    try {
      return await new Promise((resolve, reject) => {
        const pending = { request, control, resolve, reject };
        cancel = () => this.#cancel(pending);
        control.signal?.addEventListener('abort', cancel);
        this.#waiting.push(pending);
        this.#serveNext();
      });
    } finally {
      control.signal?.removeEventListener('abort', cancel);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    const worker = this.#worker;
    for (const pending of [...this.#waiting]) this.#cancel(pending);
    if (this.#current) this.#cancel(this.#current);
    await worker?.terminate();
  }

  #serveNext(): void {
    if (this.#current) return;
    const next = this.#waiting.shift();
    if (!next) {
      this.#worker?.unref();
      return;
    }
    this.#current = next;
    this.#worker ??= this.#spawn();
    this.#worker.ref();
    try {
      this.#worker.postMessage(next.request);
    } catch (error) {
      // Something in the options cannot be sent to a thread.
      this.#settle(() => next.reject(error));
    }
  }

  #spawn(): Worker {
    // Flags of the process (of its debugger, of --eval) are not for the thread.
    const worker = new Worker(this.#script, { execArgv: [], resourceLimits: YOUNG_GENERATION });
    // A thread that was given up may still have something to say.
    const ifStillOurs =
      <Value>(react: (value: Value) => void) =>
      (value: Value): void => {
        if (this.#worker === worker) react(value);
      };
    worker.on(
      'message',
      ifStillOurs((answer: WorkerAnswer) => this.#take(answer)),
    );
    worker.on(
      'error',
      ifStillOurs((error: Error) => this.#abandon(error)),
    );
    worker.on(
      'exit',
      ifStillOurs((code: number) => this.#abandon(new Error(`The analysis thread ended (${code}).`))),
    );
    return worker;
  }

  #take(answer: WorkerAnswer): void {
    const current = this.#current;
    if (answer.type === 'progress') this.#tellProgress(answer.share);
    else if (answer.type === 'result') this.#settle(() => current?.resolve(answer.result));
    else this.#settle(() => current?.reject(fromFailure(answer.failure)));
  }

  #tellProgress(share: number): void {
    try {
      this.#current?.control.onProgress?.(share);
    } catch (error) {
      // As in one thread: what a listener throws ends the grouping.
      this.#abandon(error);
    }
  }

  #cancel(pending: Pending): void {
    if (pending === this.#current) {
      this.#abandon(new TerrainError('ANALYSIS_CANCELLED'));
      return;
    }
    const place = this.#waiting.indexOf(pending);
    if (place < 0) return;
    this.#waiting.splice(place, 1);
    pending.reject(new TerrainError('ANALYSIS_CANCELLED'));
  }

  /** Gives up the thread and what it was at. */
  #abandon(error: unknown): void {
    const current = this.#current;
    void this.#worker?.terminate();
    this.#worker = undefined;
    this.#settle(() => current?.reject(error));
  }

  #settle(tell: () => void): void {
    this.#current = undefined;
    tell();
    this.#serveNext();
  }
}
