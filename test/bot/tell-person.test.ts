import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../bot/errors.ts';
import { TerrainError } from '../../bot/errors.ts';
import type { Chat } from '../../bot/ports/chat.ts';
import { tellPerson } from '../../bot/tell-person.ts';
import { recordingChat } from '../jobs/recording-chat.ts';
import { type Desk, openDesk } from './desk.ts';
import { camille } from './sample-edition.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const refusing = (name: string, code: ErrorCode): Chat =>
  recordingChat(name, { deliver: () => Promise.reject(new TerrainError(code)) });

async function tie(chat: string): Promise<void> {
  const at = desk.clock.now().toISOString();
  const { accounts } = desk.bot.context.store;
  await accounts.tie({ chat, user: 'u', name: 'cam', participant: camille.id, by: 'code', at });
}

/** The chat that took it. */
async function taker(chats: readonly Chat[], first?: string): Promise<string> {
  const ref = await tellPerson(desk.bot.context.store, chats, camille.id, { blocks: [] }, 'k', first);
  return ref.chat;
}

describe('a message to one person', () => {
  const chats = ['web', 'one', 'two'].map((name) => recordingChat(name));

  it('goes to the platform of the account that was tied last', async () => {
    await tie('one');
    await tie('two');
    expect(await taker(chats)).toBe('two');
  });

  it('goes to where they asked', async () => {
    await tie('one');
    expect(await taker(chats, 'two')).toBe('two');
  });

  it('goes to the workspace when they have no account', async () => {
    expect(await taker(chats)).toBe('web');
  });

  it('goes elsewhere when the platform cannot reach them, never twice', async () => {
    await tie('one');
    const [web, , two] = chats;
    const closed = refusing('one', 'UNREACHABLE');
    const unknown = refusing('web', 'UNKNOWN_PARTICIPANT');
    expect(await taker([web as Chat, closed])).toBe('web');
    expect(await taker([unknown, closed, two as Chat])).toBe('two');
    await expect(taker([unknown, closed])).rejects.toMatchObject({ code: 'UNKNOWN_PARTICIPANT' });
  });

  it('waits for a platform that is away rather than going elsewhere', async () => {
    await tie('one');
    const away = recordingChat('one', { deliver: () => Promise.reject(new Error('ECONNRESET')) });
    await expect(taker([recordingChat('web'), away])).rejects.toThrow('ECONNRESET');
  });
});
