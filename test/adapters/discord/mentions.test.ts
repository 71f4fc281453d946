import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Chat } from '../../../bot/ports/chat.ts';
import { camille, edition, john, malik } from '../../bot/sample-edition.ts';
import { calling } from '../../contracts/chat/calling.ts';
import type { DoubleMessage, DoubleUser } from '../../fakes/discord/world.ts';
import { textIn } from './discord-hands.ts';
import { type OpenDiscord, openDiscord } from './open-discord.ts';
import { settle } from './scripted-bot.ts';

let discord: OpenDiscord;
let chat: Chat;
let [ada, ben]: readonly (DoubleUser | undefined)[] = [];
let channel: string;
beforeEach(async () => {
  discord = await openDiscord();
  [ada, ben] = await settle(discord, camille, malik);
  channel = discord.platform.people.openChannel('ville');
  chat = discord.createChat();
});
afterEach(() => discord.close());

async function posted(message: ReturnType<typeof calling>): Promise<DoubleMessage | undefined> {
  await chat.deliver({ type: 'channel', edition: edition.id, channel }, message, 'k');
  return discord.platform.people.see(ada?.id ?? '', channel)[0];
}

describe('a post that calls people', () => {
  it('rings for those whose account is known, and names the others', async () => {
    const message = await posted(calling('ici', camille, john));
    expect(message?.called).toEqual([ada?.id]);
    expect(message?.body.content).toBe(`Pour <@${ada?.id}> John Martin, ici`);
  });

  it('rings for nobody whom people name in what they write', async () => {
    const message = await posted(calling(`@everyone @here <@${ben?.id}> <@&1>`, camille));
    expect(message?.called).toEqual([ada?.id]);
    const { people } = discord.platform;
    await chat.deliver({ type: 'channel', edition: edition.id, channel }, calling('@everyone'), 'k2');
    expect(people.see(ada?.id ?? '', channel).at(-1)?.called).toEqual([]);
  });

  it('names them all where Discord has no room to ring for them', async () => {
    const message = await posted(calling('long '.repeat(420), camille));
    expect(message?.called).toEqual([]);
    expect(message === undefined ? '' : textIn(message)).toContain(`Pour <@${ada?.id}>`);
  });
});
