/** Where the workspace says what went wrong; a pino logger is one. */
export interface WebLogger {
  error(details: object, message: string): void;
}
