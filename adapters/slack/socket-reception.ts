import { type Logger, SocketModeReceiver } from '@slack/bolt';
import type { Clock } from '../../bot/ports/clock.ts';
import type { Reception } from './create-receiver.ts';
import { wait } from './wait.ts';

/** By default a dropped connection is noticed after 5 seconds, in which commands get no answer. */
const PING_MS = 1500;
const OPEN_MS = 5000;
/** The first try is at once; after that a Slack that is down is asked this often. */
const DELAYS_MS = [0, 1000, 2000, 5000, 10_000, 30_000];

/**
 * Socket Mode. The SDK's own reconnecting leaves a promise without a catch, which ends the process when Slack is down
 * for longer than its tries: connecting again is done here.
 */
export function socketReception(
  appToken: string,
  logger: Logger,
  clock: Clock,
  apiUrl: string | undefined,
): Reception {
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    clientPingTimeout: PING_MS,
    autoReconnectEnabled: false,
    installerOptions: {
      clientOptions: {
        retryConfig: { retries: 0 },
        timeout: OPEN_MS,
        ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
      },
    },
  });
  let stopped = false;
  let connecting = false;

  async function connectAgain(): Promise<void> {
    if (connecting) return;
    connecting = true;
    for (let tries = 0; !stopped; tries += 1) {
      const delay = DELAYS_MS[Math.min(tries, DELAYS_MS.length - 1)] ?? 0;
      if (delay > 0) await wait(clock, delay);
      if (stopped || (await connects(receiver))) break;
    }
    connecting = false;
  }

  return {
    receiver,
    open: async () => {
      await receiver.start();
      receiver.client.on('disconnected', connectAgain);
    },
    close: async () => {
      stopped = true;
      await receiver.stop();
    },
    port: () => undefined,
  };
}

async function connects(receiver: SocketModeReceiver): Promise<boolean> {
  try {
    await receiver.start();
    return true;
  } catch {
    return false;
  }
}
