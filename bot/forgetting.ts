import type { BotContext } from './context.ts';

/** Name and payload of the job that takes an erased report out of what chats keep. */
export const FORGET_REPORT = 'forget-report';

export interface ForgetPayload {
  /** Id of the report: its words are nowhere in the payload. */
  readonly report: string;
}

/** Asks for every message that quotes the report to lose its words: through crashes, and while a chat is away. */
export function requestForgetting({ queue }: BotContext, report: string): Promise<void> {
  const payload: ForgetPayload = { report };
  return queue.enqueue({ name: FORGET_REPORT, key: report, payload });
}
