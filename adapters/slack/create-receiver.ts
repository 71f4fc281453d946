import type { AddressInfo } from 'node:net';
import { type App, HTTPReceiver, type Logger, SocketModeReceiver } from '@slack/bolt';
import { TerrainError } from '../../bot/errors.ts';
import { EVENTS_PATH } from './names.ts';
import type { SlackSettings } from './settings.ts';

/** How Slack's requests come in; what is done with them is the same. */
export interface Reception {
  /** For Bolt's App. */
  readonly receiver: HTTPReceiver | SocketModeReceiver;
  /** @throws TerrainError PORT_TAKEN; or what keeps Slack from being reached */
  open(app: App): Promise<void>;
  /** Port on which commands come, over HTTP and once open. */
  port(): number | undefined;
}

/** By default a dropped connection is noticed after 5 seconds, in which commands get no answer. */
const PING_MS = 1500;
const OPEN_MS = 5000;

/** @throws TerrainError BAD_SETTINGS when there is neither an app token nor a signing secret */
export function createReception(settings: SlackSettings, logger: Logger, apiUrl?: string): Reception {
  if (settings.appToken !== undefined) return socketReception(settings.appToken, logger, apiUrl);
  if (settings.signingSecret !== undefined)
    return httpReception(settings.signingSecret, settings.port, logger);
  throw new TerrainError('BAD_SETTINGS', { problems: 'SLACK_SIGNING_SECRET, SLACK_APP_TOKEN' });
}

function httpReception(signingSecret: string, port: number, logger: Logger): Reception {
  const receiver = new HTTPReceiver({ signingSecret, logger, endpoints: [EVENTS_PATH] });
  let address: AddressInfo | undefined;
  return {
    receiver,
    open: async () => {
      try {
        address = (await receiver.start(port)).address() as AddressInfo;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
          throw new TerrainError('PORT_TAKEN', { port });
        throw error;
      }
    },
    port: () => address?.port,
  };
}

function socketReception(appToken: string, logger: Logger, apiUrl: string | undefined): Reception {
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    clientPingTimeout: PING_MS,
    installerOptions: {
      clientOptions: {
        retryConfig: { retries: 0 },
        timeout: OPEN_MS,
        ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
      },
    },
  });
  return {
    receiver,
    open: async () => {
      await receiver.start();
    },
    port: () => undefined,
  };
}
