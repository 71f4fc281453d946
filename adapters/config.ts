import { resolve } from 'node:path';
import type { Locale } from '../bot/domain/participant.ts';
import { TerrainError } from '../bot/errors.ts';

/** Everything that the environment decides. This is the only file that reads it. */
export interface Config {
  /** Port of the local workspace; 0 takes a free one. */
  readonly port: number;
  /** Absolute path of the folder that holds the data. */
  readonly dataFolder: string;
  /** Language of the command line, from LC_ALL or LANG: French unless these say English. */
  readonly locale: Locale;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_PORT = 3000;

/** @throws TerrainError BAD_SETTINGS, all problems named at once */
export function readConfig(environment: Environment = process.env): Config {
  const port =
    environment.PORT === undefined || environment.PORT === '' ? DEFAULT_PORT : Number(environment.PORT);
  const problems = Number.isInteger(port) && port >= 0 && port <= 65_535 ? [] : [`PORT=${environment.PORT}`];
  if (problems.length > 0) throw new TerrainError('BAD_SETTINGS', { problems: problems.join(', ') });
  return {
    port,
    dataFolder: resolve(environment.TERRAIN_DATA || 'data'),
    locale: readLocale(environment),
  };
}

/** The language alone, which even a wrong configuration leaves readable. */
export function readLocale(environment: Environment = process.env): Locale {
  const language = environment.LC_ALL || environment.LANG || '';
  return /^en/i.test(language) ? 'en' : 'fr';
}
