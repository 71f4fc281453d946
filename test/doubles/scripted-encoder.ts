import { TerrainError } from '../../bot/errors.ts';
import type { Encoder } from '../../bot/ports/encoder.ts';

/** An encoder whose vectors say of what a text speaks, and which tests can send away or slow down. */
export interface ScriptedEncoder extends Encoder {
  /** What it was asked, call by call. */
  readonly asked: readonly (readonly string[])[];
  /** "away": refuses; "hanging": answers never, until it is told to stop. */
  mood: 'well' | 'away' | 'hanging';
  /** How often it was told to stop while it was hanging. */
  stopped: number;
  /** Length of its vectors. */
  width: number;
  /** Runs before an answer is given. */
  before: () => Promise<unknown>;
}

const TOPICS = [/bus|car\b|train/i, /médecin|santé/i, /guichet|mairie/i];

export function createScriptedEncoder(model = 'scripted'): ScriptedEncoder {
  const asked: (readonly string[])[] = [];
  const away = () => new TerrainError('ENCODER_UNAVAILABLE', { encoder: model, problem: 'silent' });
  const encoder: ScriptedEncoder = {
    model,
    asked,
    mood: 'well',
    stopped: 0,
    width: TOPICS.length,
    before: async () => undefined,
    async encode(texts, signal) {
      asked.push(texts);
      if (encoder.mood === 'away') throw away();
      if (encoder.mood === 'hanging')
        await new Promise((_, reject) => {
          signal?.addEventListener('abort', () => {
            encoder.stopped += 1;
            reject(away());
          });
        });
      await encoder.before();
      return texts.map((text) => vectorOf(text, encoder.width));
    },
  };
  return encoder;
}

function vectorOf(text: string, width: number): Float32Array {
  return Float32Array.from({ length: width }, (_, at) => (TOPICS[at]?.test(text) ? 1 : 0.01));
}
