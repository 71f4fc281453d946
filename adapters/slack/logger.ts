import { type Logger, LogLevel } from '@slack/bolt';

/** Where the adapter says what went wrong; a pino logger is one. */
export interface SlackLogger {
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** The SDK's words go where ours go. Only its errors: what it says besides may hold what people wrote. */
export function sdkLogger(logger: SlackLogger | undefined): Logger {
  return {
    debug: () => {},
    info: () => {},
    warn: () => {},
    error: (...said) => logger?.error({ from: 'slack' }, said.map(sentenceOf).join(' ')),
    setLevel: () => {},
    getLevel: () => LogLevel.ERROR,
    setName: () => {},
  };
}

function sentenceOf(said: unknown): string {
  return said instanceof Error ? said.message : String(said);
}
