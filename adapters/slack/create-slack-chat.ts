import type { Logger } from '@slack/bolt';
import type { Command } from '../../bot/command.ts';
import { TerrainError } from '../../bot/errors.ts';
import type { Chat, ChatHandler } from '../../bot/ports/chat.ts';
import type { ChatMemory } from '../../bot/ports/chat-memory.ts';
import type { Clock } from '../../bot/ports/clock.ts';
import type { Random } from '../../bot/ports/random.ts';
import { createTurns } from '../system/turns.ts';
import { createClients } from './clients.ts';
import { createApp } from './create-app.ts';
import { createReception, type Reception } from './create-receiver.ts';
import { refusalReason } from './failures.ts';
import { createLimiter } from './limiter.ts';
import { type SlackLogger, sdkLogger } from './logger.ts';
import { createCoordinators } from './people/coordinators.ts';
import { createPrivateChannels } from './people/private-channels.ts';
import { absoluteFrom } from './render/render-context.ts';
import { createChannel } from './send/create-channel.ts';
import { deliver } from './send/deliver.ts';
import { forget } from './send/forget.ts';
import { updateMessage } from './send/update-message.ts';
import type { SlackSettings } from './settings.ts';
import { createTasks } from './tasks.ts';
import { SLACK, type Workspace } from './workspace.ts';

export interface SlackChatOptions {
  readonly settings: SlackSettings;
  readonly memory: ChatMemory;
  readonly commands: readonly Command[];
  readonly clock: Clock;
  readonly random: Random;
  readonly logger?: SlackLogger;
  /** Address at which people open Terrain's own pages; without, links are words. */
  readonly siteUrl?: string | undefined;
  /** Where Slack's Web API is, for tests; it ends with "/api/". */
  readonly apiUrl?: string;
}

export interface SlackChat extends Chat {
  createChannel(name: string): Promise<string>;
  /** Port on which commands come, over HTTP and once started. */
  readonly port: number | undefined;
  /** Resolves when nothing that was asked is under way. */
  idle(): Promise<void>;
}

/** Slack as a chat: one workspace, over HTTP or Socket Mode. */
export function createSlackChat(options: SlackChatOptions): SlackChat {
  const log = sdkLogger(options.logger);
  const parts = partsOf(options, log);
  const { tasks } = parts;
  let workspace: Workspace | undefined;
  let running: Reception | undefined;
  let starting: Promise<void> | undefined;

  /** Deliveries need no listener: they go out before the start too. */
  const sender = (): Workspace => workspace ?? { ...parts, handler: NOBODY };

  async function start(handler: ChatHandler): Promise<void> {
    workspace = { ...parts, handler };
    await requireToken(workspace);
    const { settings, clock, apiUrl } = options;
    const reception = createReception({ settings, clock, apiUrl, logger: log });
    await createApp(workspace, reception, log);
    await open(reception);
    running = reception;
  }

  return {
    name: SLACK,
    capabilities: {
      privateReplies: true,
      privateDeliveries: true,
      forms: true,
      updates: true,
      namedChannels: false,
      newChannels: true,
    },
    get port() {
      return running?.port();
    },
    start: (handler) => {
      starting = start(handler);
      return starting;
    },
    stop: async () => {
      await starting?.catch(() => {});
      const stopping = running;
      running = undefined;
      await stopping?.close();
      await tasks.idle();
    },
    idle: () => tasks.idle(),
    deliver: (target, message, key, doubt) => deliver(sender(), target, message, key, doubt),
    update: (ref, message) => updateMessage(sender(), ref.id, message),
    forget: (report, message) => forget(sender(), report, message),
    createChannel: (name) => createChannel(sender(), name),
  };
}

/** Before the start nobody answers, and nothing asks. */
const NOBODY: ChatHandler = {
  identify: async () => undefined,
  welcome: () => Promise.reject(new Error('Slack has not started.')),
  handle: () => Promise.reject(new Error('Slack has not started.')),
  complete: async () => [],
};

function partsOf(options: SlackChatOptions, log: Logger): Omit<Workspace, 'handler'> {
  const { settings, memory, commands, clock, random, logger, siteUrl, apiUrl } = options;
  const clients = createClients(settings.botToken, log, apiUrl);
  return {
    settings,
    memory,
    commands,
    clock,
    random,
    logger,
    apiUrl,
    clients,
    limiter: createLimiter(clock),
    coordinators: createCoordinators({ clients, settings, clock, logger }),
    privateChannels: createPrivateChannels({ clients, clock }),
    sending: new Map(),
    unsure: new Set(),
    tasks: createTasks(createTurns(), (error) =>
      logger?.error({ err: error }, 'an answer could not be given'),
    ),
    absolute: absoluteFrom(siteUrl),
  };
}

/** Slack's words for a token with which no retry helps. */
const BAD_TOKEN =
  /^(invalid_auth|not_authed|account_inactive|token_revoked|token_expired|not_allowed_token_type)$/;

/** @throws TerrainError BAD_SETTINGS when Slack refuses the token; what went wrong when Slack is not there */
async function requireToken({ clients }: Workspace): Promise<void> {
  try {
    await clients.interactive.auth.test();
  } catch (error) {
    if (BAD_TOKEN.test(refusalReason(error) ?? ''))
      throw new TerrainError('BAD_SETTINGS', { problems: 'SLACK_BOT_TOKEN' }, { cause: error });
    throw error;
  }
}

async function open(reception: Reception): Promise<void> {
  try {
    await reception.open();
  } catch (error) {
    if (BAD_TOKEN.test(refusalReason(error) ?? ''))
      throw new TerrainError('BAD_SETTINGS', { problems: 'SLACK_APP_TOKEN' }, { cause: error });
    throw error;
  }
}
