import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TerrainError } from '../../bot/errors.ts';
import type { Chat } from '../../bot/ports/chat.ts';
import { createChannel } from '../../jobs/create-channel.ts';
import { type Desk, openDesk } from '../bot/desk.ts';
import { edition, nadia } from '../bot/sample-edition.ts';
import { recordingChat } from './recording-chat.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const ASKED = { chat: 'terrasse', edition: edition.id, theme: 'ville', asker: nadia.id, request: 'r1' };

function run(chats: readonly Chat[]): Promise<void> {
  const job = createChannel(desk.bot.context, chats);
  return job.run({ payload: ASKED, attempt: 1, signal: new AbortController().signal });
}

describe('create-channel', () => {
  it('makes the channel under the theme’s name, ties it, and tells who asked where they asked', async () => {
    const made: string[] = [];
    const chat = recordingChat('terrasse', {
      createChannel: async (name) => {
        made.push(name);
        return 'C7';
      },
    });
    const web = recordingChat('web');
    await run([web, chat]);
    expect(made).toEqual(['ville']);
    const { channels } = desk.bot.context.store;
    expect(await channels.get('terrasse', 'C7')).toMatchObject({ theme: 'ville', edition: edition.id });
    expect([chat.said, web.said]).toEqual([['person nadia: Le salon #ville est prêt (channel/r1)'], []]);
  });

  it('tells who asked when the platform refuses, and does not try again', async () => {
    const refuse = () => Promise.reject(new TerrainError('CHANNEL_REFUSED'));
    const chat = recordingChat('terrasse', { createChannel: refuse });
    await run([chat]);
    expect(chat.said.join()).toContain('créez-le vous-même');
  });

  it('fails, to be tried again, while the platform is away', async () => {
    const chat = recordingChat('terrasse', { createChannel: () => Promise.reject(new Error('ECONNRESET')) });
    await expect(run([chat])).rejects.toThrow('ECONNRESET');
    expect(chat.said).toEqual([]);
  });
});
