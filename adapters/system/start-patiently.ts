import { TerrainError } from '../../bot/errors.ts';
import type { Chat, ChatHandler } from '../../bot/ports/chat.ts';
import type { Clock } from '../../bot/ports/clock.ts';

const FIRST_MS = 2_000;
const LONGEST_MS = 300_000;

export interface PatientParts {
  readonly chat: Chat;
  readonly handler: ChatHandler;
  readonly clock: Clock;
  /** Told of each failed start; `again` is false when none follows. */
  readonly onFailure: (error: unknown, again: boolean) => void;
}

export interface PatientStart {
  /** Resolves once the chat has started, or never will. */
  readonly settled: Promise<void>;
  /** Gives up starting, and stops the chat. */
  stop(): Promise<void>;
}

/**
 * Starts a chat, again and again while its platform is away: after 2 s, doubled each time, at most 5 minutes. Nobody
 * waits for it. BAD_SETTINGS alone is final.
 */
export function startPatiently({ chat, handler, clock, onFailure }: PatientParts): PatientStart {
  let stopped = false;
  let cancel = (): void => undefined;
  let settle = (): void => undefined;
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });

  async function attempt(delayMs: number): Promise<void> {
    try {
      await chat.start(handler);
      settle();
    } catch (error) {
      const final = stopped || (error instanceof TerrainError && error.code === 'BAD_SETTINGS');
      onFailure(error, !final);
      if (final) settle();
      else cancel = clock.after(delayMs, () => void attempt(Math.min(2 * delayMs, LONGEST_MS)));
    }
  }

  void attempt(FIRST_MS);
  return {
    settled,
    stop: async () => {
      stopped = true;
      cancel();
      settle();
      await chat.stop();
    },
  };
}
