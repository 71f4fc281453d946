import type { SlackSettings } from '../slack/settings.ts';
import { isServerAddress } from './server-address.ts';
import { isPort, isToken, type SettingsReader } from './settings-reader.ts';

/** What the environment says of Slack. */
export interface SlackConfig extends SlackSettings {
  /** Another address of the Web API, ending in "/api/": a proxy, or a double. */
  readonly apiUrl?: string;
  /** Address at which Slack reaches `port`, over HTTP: `terrain doctor` tries it. */
  readonly url?: string;
}

const DEFAULT_PORT = '3001';

/** Undefined when no variable of the group is set, or when one is missing, which the reader then knows. */
export function readSlack(reader: SettingsReader): SlackConfig | undefined {
  const botToken = reader.read('SLACK_BOT_TOKEN', (value) => /^xoxb-[\w-]+$/.test(value), 'secret');
  const signingSecret = reader.read('SLACK_SIGNING_SECRET', isToken, 'secret');
  const appToken = reader.read('SLACK_APP_TOKEN', (value) => /^xapp-[\w-]+$/.test(value), 'secret');
  const port = reader.read('SLACK_PORT', isPort);
  const coordinatorRole = reader.read('SLACK_COORDINATORS')?.replace(/^@/, '');
  const apiUrl = reader.read('SLACK_API_URL', isServerAddress);
  const url = reader.read('SLACK_URL', isServerAddress);
  const given = [botToken, signingSecret, appToken, port, coordinatorRole, apiUrl, url];
  if (given.every((value) => value === undefined)) return undefined;
  if (botToken === undefined) reader.missing('SLACK_BOT_TOKEN');
  const way = signingSecret ?? appToken;
  if (way === undefined) reader.missing('SLACK_SIGNING_SECRET', 'SLACK_APP_TOKEN');
  if (botToken === undefined || way === undefined) return undefined;
  return {
    botToken,
    port: Number(port ?? DEFAULT_PORT),
    ...(signingSecret === undefined ? {} : { signingSecret }),
    ...(appToken === undefined ? {} : { appToken }),
    ...(coordinatorRole === undefined ? {} : { coordinatorRole }),
    ...(apiUrl === undefined ? {} : { apiUrl }),
    ...(url === undefined ? {} : { url }),
  };
}
