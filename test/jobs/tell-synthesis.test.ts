import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TerrainError } from '../../bot/errors.ts';
import type { Chat } from '../../bot/ports/chat.ts';
import { requestNews } from '../../bot/synthesis-news.ts';
import { tellSynthesis } from '../../jobs/tell-synthesis.ts';
import { type Desk, openDesk } from '../bot/desk.ts';
import { edition } from '../bot/sample-edition.ts';
import { sampleSynthesis } from '../contracts/store/samples.ts';
import { recordingChat } from './recording-chat.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await desk.bot.context.store.syntheses.add(RECORD);
});
afterEach(() => desk.close());

const CHANGES = { new: ['s1'], grown: [], gone: [] } as never;
const RECORD = sampleSynthesis({ edition: edition.id, theme: 'ville', version: 3, changes: CHANGES });
const TITLE = 'La synthèse du thème a changé';

function run(chat: Chat): Promise<void> {
  const payload = { chat: chat.name, edition: edition.id, theme: 'ville', version: 3 };
  const job = tellSynthesis(desk.bot.context, [chat]);
  return job.run({ payload, attempt: 1, signal: new AbortController().signal });
}

const tie = (channel: string, theme?: string) =>
  desk.bot.context.store.channels.tie({
    ...{ chat: 'terrasse', channel, edition: edition.id },
    ...(theme === undefined ? {} : { theme }),
  });

describe('tell-synthesis', () => {
  it('tells the channels that are tied to the theme, each under a key of its own', async () => {
    await tie('C1', 'ville');
    await tie('C2', 'rural');
    await tie('C3', 'ville');
    const chat = recordingChat('terrasse');
    await run(chat);
    const key = `synthesis/${edition.id}/ville/3`;
    expect(chat.said.map((line) => line.replace(/: .* \(/, ': ('))).toEqual([
      `channel C1: (${key}/C1)`,
      `channel C3: (${key}/C3)`,
    ]);
    expect(chat.said[0]).toContain(TITLE.slice(0, 10));
  });

  it('tells the theme’s own channel where channels have names, unless somebody untied it', async () => {
    const named = recordingChat('terrasse');
    const chat = { ...named, capabilities: { ...named.capabilities, namedChannels: true } };
    await run(chat);
    expect(chat.said.map((line) => line.split(':')[0])).toEqual(['channel ville']);
    await tie('ville');
    await run(chat);
    expect(chat.said).toHaveLength(1);
  });

  it('passes over a channel that is gone', async () => {
    await tie('C1', 'ville');
    await tie('C2', 'ville');
    const sound = recordingChat('terrasse');
    const deliver: Chat['deliver'] = (target, ...rest) =>
      target.type === 'channel' && target.channel === 'C1'
        ? Promise.reject(new TerrainError('UNKNOWN_CHANNEL'))
        : sound.deliver(target, ...rest);
    await run({ ...sound, deliver });
    expect(sound.said.map((line) => line.split(':')[0])).toEqual(['channel C2']);
  });

  it('fails, to be tried again, while the platform is away', async () => {
    await tie('C1', 'ville');
    const away = recordingChat('terrasse', { deliver: () => Promise.reject(new Error('ECONNRESET')) });
    await expect(run(away)).rejects.toThrow('ECONNRESET');
  });

  it('is asked for once a chat, when subjects are new and only then', async () => {
    const chats = [{ name: 'web' }, { name: 'terrasse' }];
    await requestNews(desk.bot.context, chats, RECORD);
    await requestNews(desk.bot.context, chats, sampleSynthesis({ edition: edition.id, theme: 'rural' }));
    const jobs = await desk.bot.context.store.jobs.list();
    expect(jobs.map(({ name, key }) => `${name} ${key}`).sort()).toEqual([
      `tell-synthesis terrasse/${edition.id}/ville`,
      `tell-synthesis web/${edition.id}/ville`,
    ]);
  });
});
