import { type Client, Events } from 'discord.js';
import { TerrainError } from '../../bot/errors.ts';
import type { Clock } from '../../bot/ports/clock.ts';
import { fatalSentence } from './fatal-sentence.ts';

export interface LoginOptions {
  readonly token: string;
  readonly clock: Clock;
  /** Told when the platform hangs up for good, also long after the login. */
  onHangUp(code: number): void;
}

/** The SDK tries for ever to reach a gateway that is down: whoever waits is told after this long. */
export const LOGIN_WITHIN_MS = 20_000;

/**
 * Logs in, and waits until the guilds are known.
 * @throws TerrainError BAD_SETTINGS when trying again cannot help; Error when it may
 */
export function logIn(client: Client, { token, clock, onHangUp }: LoginOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(LOGIN_WITHIN_MS, () => reject(new Error('Discord does not answer.')));
    const end = (finish: () => void) => {
      cancel();
      finish();
    };
    client.once(Events.ClientReady, () => end(resolve));
    client.on(Events.ShardDisconnect, ({ code }) => {
      onHangUp(code);
      end(() => reject(settingsError(code)));
    });
    client.login(token).catch((error: unknown) => end(() => reject(asSettingsError(error))));
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
