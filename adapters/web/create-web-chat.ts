import { TerrainError } from '../../bot/errors.ts';
import type { Message } from '../../bot/message.ts';
import type { Answering } from '../../bot/ports/answering.ts';
import type { Chat, ChatHandler, ChatTarget, MessageRef } from '../../bot/ports/chat.ts';
import type { Clock } from '../../bot/ports/clock.ts';
import type { Random } from '../../bot/ports/random.ts';
import type { Reading } from '../../bot/ports/reading.ts';
import { createApp } from './app.ts';
import { openHistory } from './history/history.ts';
import { type Listening, listen } from './http/listen.ts';
import type { WebLogger } from './http/logger.ts';
import { createLiveHub, type SynthesisChange } from './live-hub.ts';
import { postMessage, replaceMessage } from './post-message.ts';
import { roomOf, WEB } from './rooms.ts';
import type { Workspace } from './workspace.ts';

export interface WebChatOptions {
  readonly reading: Reading;
  readonly answering: Answering;
  readonly clock: Clock;
  readonly random: Random;
  /** SQLite file of the workspace's own messages; made when missing. */
  readonly historyPath: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** Address at which the outside reads calendar feeds, and nothing else; absent when it reads none. */
  readonly publicUrl?: string;
  readonly logger?: WebLogger;
}

export interface WebChat extends Chat {
  /** Where the workspace is, once it has started. */
  readonly url: string;
  /** Tells the pages that are open of a theme's new version. */
  announce(change: SynthesisChange): void;
}

/** The workspace has no accounts: it answers this machine only. */
const HOST = '127.0.0.1';

interface Running {
  readonly workspace: Workspace;
  readonly listening: Listening;
}

/** The local web workspace: a chat in the browser, and pages for syntheses, subjects and reports. */
export function createWebChat(options: WebChatOptions): WebChat {
  const { reading } = options;
  const hub = createLiveHub();
  let running: Running | undefined;

  function active(): Running {
    if (running === undefined) throw new Error('The web workspace has not started.');
    return running;
  }

  return {
    name: WEB,
    capabilities: {
      ...{ privateReplies: true, privateDeliveries: true, forms: true, updates: true },
      ...{ namedChannels: true, newChannels: false, reachesEverybody: true, remembersItself: true },
    },
    get url() {
      return `http://${HOST}:${running?.listening.port ?? options.port}`;
    },
    start: async (handler) => {
      running = await start(options, hub, handler);
    },
    stop: async () => {
      const stopping = running;
      running = undefined;
      if (stopping !== undefined) await stop(stopping);
    },
    deliver: async (target, message, key) => {
      await requireRecipient(reading, target);
      return deliver(active().workspace, target, message, key);
    },
    update: async (ref, message) => {
      replaceMessage(active().workspace, ref.id, { type: 'message', message });
    },
    forget: async (report, message) => {
      const { workspace } = active();
      for (const { id } of workspace.history.messages.quoting(report)) {
        replaceMessage(workspace, id, { type: 'message', message });
      }
    },
    announce: (change) => hub.publish({ type: 'synthesis', change }),
  };
}

async function start(options: WebChatOptions, hub: Workspace['hub'], handler: ChatHandler): Promise<Running> {
  const { reading, answering, clock, random, logger, historyPath, publicUrl } = options;
  const history = openHistory(historyPath);
  const workspace: Workspace = { reading, answering, clock, random, logger, handler, history, hub };
  let port = options.port;
  const app = createApp(workspace, () => port, publicUrl && new URL(publicUrl).host);
  try {
    const listening = await listen((request) => app.fetch(request), HOST, port);
    port = listening.port;
    return { workspace, listening };
  } catch (error) {
    history.close();
    throw error;
  }
}

async function stop({ workspace, listening }: Running): Promise<void> {
  workspace.hub.close();
  await listening.close();
  workspace.history.close();
}

async function requireRecipient(reading: Reading, target: ChatTarget): Promise<void> {
  if (target.type === 'channel') return;
  const edition = await reading.edition();
  const people = await reading.people(edition.id);
  if (!people.some(({ id }) => id === target.participant)) throw new TerrainError('UNKNOWN_PARTICIPANT');
}

function deliver(workspace: Workspace, target: ChatTarget, message: Message, key: string): MessageRef {
  const { room, viewer } = roomOf(target);
  const { id } = postMessage(workspace, { room, viewer, body: { type: 'message', message }, delivery: key });
  return { chat: WEB, id };
}
