import type { Command } from './command.ts';
import type { Groupings } from './groupings.ts';
import type { HeldQuestions } from './held-questions.ts';
import type { InTurn } from './in-turn.ts';
import type { Analyser } from './ports/analyser.ts';
import type { Chat } from './ports/chat.ts';
import type { Clock } from './ports/clock.ts';
import type { Encoder } from './ports/encoder.ts';
import type { Queue } from './ports/queue.ts';
import type { Random } from './ports/random.ts';
import type { Store } from './ports/store.ts';
import type { Tables } from './ports/tables.ts';

/** The ports, as the composition root fills them. */
export interface Ports {
  readonly store: Store;
  readonly queue: Queue;
  readonly clock: Clock;
  readonly random: Random;
  readonly analyser: Analyser;
  readonly tables: Tables;
  /** Absent where nobody has one: everything works without. */
  readonly encoder?: Encoder;
  /** Address at which people open Terrain’s pages, without a slash at its end; absent where they cannot. */
  readonly siteUrl?: () => string;
  /** The chats of this process, for what they can do. Filled before commands come. */
  readonly chats?: readonly Pick<Chat, 'name' | 'capabilities'>[];
}

/** What every command has at hand. */
export interface BotContext extends Ports {
  readonly groupings: Groupings;
  readonly heldQuestions: HeldQuestions;
  /** One answer after the other in a theme. */
  readonly inTurn: InTurn;
  readonly commands: readonly Command[];
}
