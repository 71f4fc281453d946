import type { ChatHandler } from '../../bot/ports/chat.ts';
import type { ChatMemory } from '../../bot/ports/chat-memory.ts';
import type { Clock } from '../../bot/ports/clock.ts';
import type { Random } from '../../bot/ports/random.ts';
import type { Turns } from '../system/turns.ts';
import type { Site } from './render/markdown.ts';
import type { RestClients } from './rest/clients.ts';

/** Name of this chat, in ties and deliveries too. */
export const CHAT = 'discord';

/** What is logged of what went wrong. No text that people wrote goes in. */
export interface DiscordLogger {
  error(details: object, sentence: string): void;
  warn(details: object, sentence: string): void;
}

/** What everything of this platform works with. */
export interface Desk {
  readonly memory: ChatMemory;
  readonly clock: Clock;
  readonly random: Random;
  readonly turn: Turns;
  readonly rest: RestClients;
  readonly site: Site;
  readonly guild: string;
  /** Id or name of the role whose members coordinate. */
  readonly coordinatorRole?: string | undefined;
  readonly logger?: DiscordLogger | undefined;
}

/** The desk while commands can come. */
export interface OpenDesk extends Desk {
  readonly handler: ChatHandler;
}

/** The instant that is `ms` from now, in ISO 8601. */
export function inMs({ clock }: Pick<Desk, 'clock'>, ms: number): string {
  return new Date(clock.now().getTime() + ms).toISOString();
}
