import { destination, type Logger, pino } from 'pino';

/** One JSON line an event, on stderr: stdout belongs to what commands print. */
export function createLogger(): Logger {
  return pino({ level: 'warn', base: null }, destination({ fd: 2, sync: true }));
}
