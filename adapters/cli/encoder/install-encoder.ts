import type { Config } from '../../config.ts';
import { InstallFailure, installLocalEncoder } from '../../encoder/local/install-local-encoder.ts';
import { installationIn } from '../../encoder/local/installation.ts';
import { CliError } from '../cli-error.ts';
import type { Terminal } from '../terminal.ts';

/** `terrain encoder install`: makes the encoder part of the data folder; `terrain start` then runs it. */
export async function installEncoder(
  { dataFolder, encoder }: Config,
  { say, words }: Terminal,
): Promise<void> {
  say(words.encoder.installing);
  const isNew = await installLocalEncoder(installationIn(dataFolder)).catch((error: unknown) => {
    if (!(error instanceof InstallFailure)) throw error;
    throw new CliError(words.errors.cannotInstall[error.problem](error.detail), { cause: error });
  });
  say(isNew ? words.encoder.installed : words.encoder.alreadyInstalled);
  if (encoder.url !== undefined) say(words.encoder.serverWins(encoder.url));
}
