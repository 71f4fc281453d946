import { type Logger, webApi } from '@slack/bolt';

export interface SlackClients {
  /** For what a person waits for: gives up soon. */
  readonly interactive: webApi.WebClient;
  /** For what goes out by itself: has time. */
  readonly broadcast: webApi.WebClient;
}

/** Somebody who waits has left after this. */
const INTERACTIVE_TIMEOUT_MS = 2500;
const BROADCAST_TIMEOUT_MS = 10_000;

/**
 * Two clients, so that a broadcast which meets a limit never holds up an answer. Neither waits for a limit itself:
 * that would pause its whole queue on a timer that is not ours. A send is not retried by the SDK either, which cannot
 * know whether the first one arrived.
 */
export function createClients(token: string, logger: Logger, apiUrl?: string): SlackClients {
  const common = {
    logger,
    rejectRateLimitedCalls: true,
    retryConfig: { retries: 0 },
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
  };
  return {
    interactive: new webApi.WebClient(token, { ...common, timeout: INTERACTIVE_TIMEOUT_MS }),
    broadcast: new webApi.WebClient(token, { ...common, timeout: BROADCAST_TIMEOUT_MS }),
  };
}
