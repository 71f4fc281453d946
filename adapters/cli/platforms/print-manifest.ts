import { allCommands } from '../../../bot/commands/index.ts';
import { isServerAddress } from '../../config.ts';
import { CliError } from '../cli-error.ts';
import type { Terminal } from '../terminal.ts';

export interface ManifestOptions {
  /** Address at which the platform reaches Terrain; without, Terrain goes to the platform (Socket Mode). */
  readonly url?: string;
}

/** `terrain manifest slack`: what the platform wants to know of the application, as JSON. */
export async function printManifest(
  platform: string,
  { url }: ManifestOptions,
  { locale, words, print }: Terminal,
): Promise<void> {
  if (platform !== 'slack') throw new CliError(words.platforms.unknown(platform, 'slack'));
  if (url !== undefined && !isServerAddress(url)) throw new CliError(words.errors.badAddress('--url'));
  const { slackManifest } = await import('../../slack/manifest.ts');
  const manifest = slackManifest(allCommands, { locale, url, socketMode: url === undefined });
  print(`${JSON.stringify(manifest, null, 2)}\n`);
}
