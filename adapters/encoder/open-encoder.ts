import type { Clock } from '../../bot/ports/clock.ts';
import type { Config } from '../config.ts';
import { createOpenAiEncoder } from './create-openai-encoder.ts';
import type { EncoderService } from './encoder-service.ts';
import { createLocalEncoder } from './local/create-local-encoder.ts';
import { installationIn, isInstalled } from './local/installation.ts';

/** The encoder that is set up: a server that the environment names, or else the installed one; undefined without either. */
export function openEncoder(
  { encoder, dataFolder }: Pick<Config, 'encoder' | 'dataFolder'>,
  clock: Clock,
  onEnd: (reason: string) => void,
): EncoderService | undefined {
  const { url } = encoder;
  if (url !== undefined) {
    return {
      encoder: createOpenAiEncoder({ ...encoder, url, clock }),
      start: async () => true,
      stop: async () => undefined,
    };
  }
  const installation = installationIn(dataFolder);
  if (!isInstalled(installation)) return undefined;
  return createLocalEncoder({ python: installation.python, clock, onEnd });
}
