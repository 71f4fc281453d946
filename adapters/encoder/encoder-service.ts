import type { Encoder } from '../../bot/ports/encoder.ts';

/** An encoder with what it takes to run it. */
export interface EncoderService {
  readonly encoder: Encoder;
  /** Resolves to whether it can be asked now. Nothing has to wait for it. Never rejects. */
  start(): Promise<boolean>;
  /** Ends what it started. */
  stop(): Promise<void>;
}
