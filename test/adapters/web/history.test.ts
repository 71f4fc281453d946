import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWebChat, type WebChat } from '../../../adapters/web/create-web-chat.ts';
import { saying } from '../../contracts/chat/sayings.ts';
import { createManualClock } from '../../doubles/manual-clock.ts';
import { createFakeAnswering } from './fake-answering.ts';
import { createFakeHandler, type FakeHandler } from './fake-handler.ts';
import { createFakeReading } from './fake-reading.ts';
import { random } from './open-web-chat.ts';
import { CAMILLE, EDITION, MALIK } from './sample-workspace.ts';
import { createWebHands } from './web-hands.ts';

const TARGET = { type: 'channel', edition: EDITION.id, channel: 'services-ruraux' } as const;

let folder: string;
let chat: WebChat;
let handler: FakeHandler;

function newChat(port = 0): WebChat {
  const clock = createManualClock();
  const historyPath = join(folder, 'deep', 'workspace.sqlite');
  const [reading, answering] = [createFakeReading(), createFakeAnswering()];
  return createWebChat({ reading, answering, clock, random, historyPath, port });
}

async function restart(): Promise<void> {
  await chat.stop();
  chat = newChat();
  await chat.start(handler);
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'terrain-web-'));
  handler = createFakeHandler();
  chat = newChat();
  await chat.start(handler);
});
afterEach(async () => {
  await chat.stop();
  await rm(folder, { recursive: true });
});

describe('the history of the workspace', () => {
  it('survives a restart, private messages included', async () => {
    await chat.deliver(TARGET, saying('La synthèse a changé.'), 'a');
    await createWebHands(chat.url).type(CAMILLE, TARGET.channel, 'aide', 'r1');
    await restart();
    const hands = createWebHands(chat.url);
    expect((await hands.see(CAMILLE, TARGET.channel)).length).toBe(2);
    expect((await hands.see(MALIK, TARGET.channel)).length).toBe(1);
  });

  it('remembers across a restart what it delivered and what requests did', async () => {
    const first = await chat.deliver(TARGET, saying('Rappel.'), 'a');
    await createWebHands(chat.url).type(CAMILLE, TARGET.channel, 'themes', 'r1');
    await restart();
    const again = await chat.deliver(TARGET, saying('Rappel.'), 'a');
    await createWebHands(chat.url).type(CAMILLE, TARGET.channel, 'themes', 'r1');
    expect(again).toEqual(first);
    expect(handler.asked.length).toBe(1);
  });

  it('keeps buttons that work after a restart', async () => {
    await createWebHands(chat.url).type(CAMILLE, TARGET.channel, 'signaler Le car ne passe plus.', 'r1');
    await restart();
    const hands = createWebHands(chat.url);
    const label = 'Autre chose';
    await hands.click(CAMILLE, TARGET.channel, label, 'r2');
    const seen = await hands.see(CAMILLE, TARGET.channel);
    expect(seen.map(({ text }) => text.includes('Fiche 106 rattachée'))).toEqual([true]);
  });

  it('refuses to start on a port that another program has, and says which', async () => {
    const second = newChat(Number(new URL(chat.url).port));
    await expect(second.start(handler)).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      values: { port: Number(new URL(chat.url).port) },
    });
  });
});
