import { createAnswering } from './answering.ts';
import { allCommands } from './commands/index.ts';
import type { BotContext, Ports } from './context.ts';
import { createGroupings } from './groupings.ts';
import { createHeldQuestions } from './held-questions.ts';
import { createInTurn } from './in-turn.ts';
import type { Answering } from './ports/answering.ts';
import type { ChatHandler } from './ports/chat.ts';
import type { Reading } from './ports/reading.ts';
import { createReading } from './reading.ts';
import { createRouter } from './router.ts';

/** The assistant: what chats call, what pages read, what jobs use. */
export interface Bot {
  readonly handler: ChatHandler;
  readonly reading: Reading;
  readonly answering: Answering;
  readonly context: BotContext;
}

export function createBot(ports: Ports, onUnexpected: (error: unknown, reference: string) => void): Bot {
  const context: BotContext = {
    ...ports,
    groupings: createGroupings(ports),
    heldQuestions: createHeldQuestions(ports.clock),
    inTurn: createInTurn(),
    commands: allCommands,
  };
  return {
    handler: createRouter({ ...context, onUnexpected }),
    reading: createReading(context),
    answering: createAnswering(context),
    context,
  };
}
