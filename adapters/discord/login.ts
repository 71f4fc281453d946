import { type Client, Events } from 'discord.js';
import { TerrainError } from '../../bot/errors.ts';
import type { Clock } from '../../bot/ports/clock.ts';
import { fatalSentence } from './fatal-sentence.ts';

/** The SDK tries for ever to reach a gateway that is down: whoever waits is told after this long. */
export const LOGIN_WITHIN_MS = 20_000;

/**
 * Logs in, and waits until the guilds are known; for ever, while the gateway is down.
 * @param onHangUp told when the platform hangs up for good, also long after the login
 * @throws TerrainError BAD_SETTINGS when trying again cannot help; Error when it may
 */
export function logIn(client: Client, token: string, onHangUp: (code: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    client.once(Events.ClientReady, () => resolve());
    client.on(Events.ShardDisconnect, ({ code }) => {
      onHangUp(code);
      reject(settingsError(code));
    });
    client.login(token).catch((error: unknown) => reject(asSettingsError(error)));
  });
}

/** The same, but no longer than LOGIN_WITHIN_MS: what it waits for goes on. */
export function withinPatience(clock: Clock, loggedIn: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(LOGIN_WITHIN_MS, () => reject(new Error('Discord does not answer.')));
    loggedIn.finally(cancel).then(resolve, reject);
  });
}

const UNKNOWN_TOKEN = 4004;

/** The SDK says in its own way that the platform does not know the token. */
function asSettingsError(error: unknown): unknown {
  const refused = error instanceof Error && 'code' in error && error.code === 'TokenInvalid';
  return refused ? settingsError(UNKNOWN_TOKEN, error) : error;
}

function settingsError(code: number, cause?: unknown): TerrainError {
  return new TerrainError('BAD_SETTINGS', { problems: fatalSentence(code), code }, { cause });
}
