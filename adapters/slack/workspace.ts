import type { Command } from '../../bot/command.ts';
import type { Locale } from '../../bot/domain/participant.ts';
import type { ChatHandler, MessageRef } from '../../bot/ports/chat.ts';
import type { ChatMemory } from '../../bot/ports/chat-memory.ts';
import type { Clock } from '../../bot/ports/clock.ts';
import type { Random } from '../../bot/ports/random.ts';
import type { SlackClients } from './clients.ts';
import type { Limiter } from './limiter.ts';
import type { SlackLogger } from './logger.ts';
import type { Coordinators } from './people/coordinators.ts';
import type { PrivateChannels } from './people/private-channels.ts';
import type { AbsoluteUrl } from './render/render-context.ts';
import type { SlackSettings } from './settings.ts';
import type { Tasks } from './tasks.ts';

/** Name of the chat, in references, ties and keys. */
export const SLACK = 'slack';
/** What a channel, in which people of both languages are, is told in. */
export const CHANNEL_LOCALE: Locale = 'fr';

/** What every listener has at hand. */
export interface Workspace {
  readonly settings: SlackSettings;
  readonly handler: ChatHandler;
  readonly commands: readonly Command[];
  readonly memory: ChatMemory;
  readonly clients: SlackClients;
  readonly limiter: Limiter;
  readonly coordinators: Coordinators;
  readonly privateChannels: PrivateChannels;
  /** Deliveries that this process is at, by key. */
  readonly sending: Map<string, Promise<MessageRef>>;
  /** Keys of deliveries that this process tried and does not know the end of. */
  readonly unsure: Set<string>;
  readonly clock: Clock;
  readonly random: Random;
  readonly tasks: Tasks;
  readonly logger: SlackLogger | undefined;
  readonly absolute: AbsoluteUrl;
  /** Where Slack's Web API is, when it is not where Slack has it. */
  readonly apiUrl: string | undefined;
}

/** ISO 8601 instant, `inMs` from now. */
export function instant({ clock }: Pick<Workspace, 'clock'>, inMs = 0): string {
  return new Date(clock.now().getTime() + inMs).toISOString();
}
