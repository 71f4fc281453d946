import type { Answering } from '../../bot/ports/answering.ts';
import type { ChatHandler } from '../../bot/ports/chat.ts';
import type { Clock } from '../../bot/ports/clock.ts';
import type { Random } from '../../bot/ports/random.ts';
import type { Reading } from '../../bot/ports/reading.ts';
import type { History } from './history/history.ts';
import type { WebLogger } from './http/logger.ts';
import type { LiveHub } from './live-hub.ts';

/** What the routes work with. */
export interface Workspace {
  readonly reading: Reading;
  readonly answering: Answering;
  readonly clock: Clock;
  readonly random: Random;
  readonly history: History;
  readonly hub: LiveHub;
  readonly handler: ChatHandler;
  readonly logger?: WebLogger | undefined;
}
