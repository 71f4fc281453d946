import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWebChat, type WebChat, type WebChatOptions } from '../../../adapters/web/create-web-chat.ts';
import type { ChatHandler } from '../../../bot/ports/chat.ts';
import { createManualClock, type ManualClock } from '../../doubles/manual-clock.ts';
import { createFakeAnswering, type FakeAnswering } from './fake-answering.ts';
import { createFakeHandler } from './fake-handler.ts';
import { createFakeReading, type FakeReading } from './fake-reading.ts';

/** A workspace that has started, in a folder of its own. */
export interface OpenWebChat {
  readonly chat: WebChat;
  readonly clock: ManualClock;
  readonly reading: FakeReading;
  readonly answering: FakeAnswering;
  readonly logged: readonly object[];
  close(): Promise<void>;
}

/** Tuesday 24 November 2026, 9:05 in Paris. */
export const MORNING = '2026-11-24T08:05:00.000Z';

export async function openWebChat(handler: ChatHandler = createFakeHandler()): Promise<OpenWebChat> {
  const folder = await mkdtemp(join(tmpdir(), 'terrain-web-'));
  const clock = createManualClock(MORNING);
  const reading = createFakeReading();
  const answering = createFakeAnswering();
  const logged: object[] = [];
  const logger = { error: (details: object) => logged.push(details) };
  const options = { reading, answering, clock, historyPath: join(folder, 'workspace.sqlite'), logger };
  const chat = createWebChat({ ...options, random, port: 0 });
  await chat.start(handler);
  return {
    ...{ chat, clock, reading, answering, logged },
    close: async () => {
      await chat.stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** Identifiers that no two workspaces of a test share, as those of a restart never are. */
export const random: WebChatOptions['random'] = { id: () => crypto.randomUUID() };
