import { REST } from 'discord.js';

/** Where the platform's interface is, for doubles of it; absent for the real one. */
export interface ApiAddress {
  readonly api?: string;
}

/** Two ways to the same interface, so that a broadcast never holds up an answer. */
export interface RestClients {
  /** Answers to commands. The platform does not count them in its limit of 50 requests a second. */
  readonly interactive: REST;
  /** Everything that the bot sends by itself: waits for its turn under the platform's limits. */
  readonly broadcast: REST;
}

/** An answer that takes longer comes too late for the platform's three seconds anyway. */
const ANSWER_TIMEOUT_MS = 5000;
const ANSWERS_PER_SECOND = 1000;

export function createRestClients(token: string, { api }: ApiAddress): RestClients {
  const where = api === undefined ? {} : { api };
  const interactive = new REST({
    ...where,
    timeout: ANSWER_TIMEOUT_MS,
    globalRequestsPerSecond: ANSWERS_PER_SECOND,
  });
  return { interactive: interactive.setToken(token), broadcast: new REST(where).setToken(token) };
}

/** Lets go of the timers that a client keeps. */
export function closeRestClients({ interactive, broadcast }: RestClients): void {
  for (const client of [interactive, broadcast]) {
    client.clearHashSweeper();
    client.clearHandlerSweeper();
  }
}
