import type { Config } from '../../config.ts';
import { removeLocalEncoder } from '../../encoder/local/install-local-encoder.ts';
import { installationIn } from '../../encoder/local/installation.ts';
import type { Terminal } from '../terminal.ts';

/** `terrain encoder remove`: takes the installed encoder away. The vectors that it made stay with the reports. */
export async function removeEncoder({ dataFolder }: Config, { say, words }: Terminal): Promise<void> {
  await removeLocalEncoder(installationIn(dataFolder));
  say(words.encoder.removed);
}
