import { TerrainError } from '../../../bot/errors.ts';
import type { Clock } from '../../../bot/ports/clock.ts';
import type { Encoder } from '../../../bot/ports/encoder.ts';
import { createOpenAiEncoder } from '../create-openai-encoder.ts';
import type { EncoderService } from '../encoder-service.ts';
import { type EncoderProcess, startEncoderProcess } from './encoder-process.ts';
import { freePort } from './free-port.ts';
import { LOCAL_ENCODER, LOCAL_ENCODER_NAME } from './installation.ts';

const FIRST_DELAY_MS = 1000;
const LONGEST_DELAY_MS = 300_000;
/** One that lived for so long died of something else than the one before. */
const LONG_LIFE_MS = 60_000;

export interface LocalEncoderOptions {
  /** Of the environment in which the encoder is installed. */
  readonly python: string;
  readonly clock: Clock;
  /** Told why the server ended, when nobody asked it to. */
  readonly onEnd: (reason: string) => void;
}

/**
 * The installed encoder, as a child of this process on a free port of this machine. Started again when it dies, after
 * a delay that doubles while it dies young.
 */
export function createLocalEncoder(options: LocalEncoderOptions): EncoderService {
  const service = new LocalEncoder(options);
  return { encoder: service, start: () => service.start(), stop: () => service.stop() };
}

class LocalEncoder implements Encoder {
  readonly model = LOCAL_ENCODER_NAME;
  readonly #options: LocalEncoderOptions;
  #process: EncoderProcess | undefined;
  #listening: Encoder | undefined;
  #cancelRestart = (): void => undefined;
  #deaths = 0;
  #stopped = false;

  constructor(options: LocalEncoderOptions) {
    this.#options = options;
  }

  encode(...args: Parameters<Encoder['encode']>): ReturnType<Encoder['encode']> {
    const away = { encoder: LOCAL_ENCODER_NAME, problem: 'silent' };
    return this.#listening?.encode(...args) ?? Promise.reject(new TerrainError('ENCODER_UNAVAILABLE', away));
  }

  async start(): Promise<boolean> {
    const { python, clock } = this.#options;
    const port = await freePort().catch((error: Error) => this.#restart(error.message, 0));
    if (this.#stopped || port === undefined) return false;
    const child = startEncoderProcess(python, port);
    const bornAt = clock.now().getTime();
    this.#process = child;
    child.ended.then((reason) => this.#restart(reason, clock.now().getTime() - bornAt));
    const listens = await child.listens.then(
      () => true,
      () => false,
    );
    if (!listens) return false;
    const url = `http://127.0.0.1:${port}`;
    this.#listening = createOpenAiEncoder({ url, model: LOCAL_ENCODER.model, name: this.model, clock });
    return true;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancelRestart();
    this.#process?.kill();
    await this.#process?.ended;
  }

  #restart(reason: string, lifeMs: number): void {
    this.#listening = undefined;
    this.#process = undefined;
    if (this.#stopped) return;
    this.#options.onEnd(reason);
    if (lifeMs > LONG_LIFE_MS) this.#deaths = 0;
    const delayMs = Math.min(FIRST_DELAY_MS * 2 ** this.#deaths, LONGEST_DELAY_MS);
    this.#deaths += 1;
    this.#cancelRestart = this.#options.clock.after(delayMs, () => void this.start());
  }
}
