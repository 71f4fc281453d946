import type { AddressInfo } from 'node:net';
import { HTTPReceiver, type Logger, type SocketModeReceiver } from '@slack/bolt';
import { TerrainError } from '../../bot/errors.ts';
import type { Clock } from '../../bot/ports/clock.ts';
import { EVENTS_PATH } from './names.ts';
import type { SlackSettings } from './settings.ts';
import { socketReception } from './socket-reception.ts';

/** How Slack's requests come in; what is done with them is the same. */
export interface Reception {
  /** For Bolt's App. */
  readonly receiver: HTTPReceiver | SocketModeReceiver;
  /** @throws TerrainError PORT_TAKEN; or what keeps Slack from being reached */
  open(): Promise<void>;
  close(): Promise<void>;
  /** Port on which commands come, over HTTP and once open. */
  port(): number | undefined;
}

export interface ReceptionOptions {
  readonly settings: SlackSettings;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly apiUrl?: string | undefined;
}

/** @throws TerrainError BAD_SETTINGS when there is neither an app token nor a signing secret */
export function createReception({ settings, logger, clock, apiUrl }: ReceptionOptions): Reception {
  const { appToken, signingSecret, port } = settings;
  if (appToken !== undefined) return socketReception(appToken, logger, clock, apiUrl);
  if (signingSecret !== undefined) return httpReception(signingSecret, port, logger);
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
    close: () => receiver.stop(),
    port: () => address?.port,
  };
}
