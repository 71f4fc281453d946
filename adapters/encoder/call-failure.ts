import { TerrainError } from '../../bot/errors.ts';

/** One call to an embeddings server that came to nothing. */
export class CallFailure extends Error {
  override readonly name = 'CallFailure';
  /** "silent", "answer" (not vectors) or the status of the answer; ENCODER_UNAVAILABLE has the words. */
  readonly problem: string | number;
  /** How long the server asks to be left alone; 0 when it does not say. */
  readonly restMs: number;

  constructor(problem: string | number, options: ErrorOptions & { readonly restMs?: number } = {}) {
    super(`The embeddings server failed: ${problem}.`, options);
    this.problem = problem;
    this.restMs = options.restMs ?? 0;
  }

  /** Whether the same call may succeed later. */
  get passing(): boolean {
    const { problem } = this;
    if (typeof problem === 'string') return problem === 'silent';
    return problem === 408 || problem === 429 || problem >= 500;
  }

  toTerrainError(encoder: string): TerrainError {
    return new TerrainError('ENCODER_UNAVAILABLE', { encoder, problem: this.problem }, { cause: this });
  }
}
