import { describe, expect, it } from 'vitest';
import type { Chat } from '../../bot/ports/chat.ts';
import { forgetReport } from '../../jobs/forget-report.ts';

function chat(name: string, forget: Chat['forget']): Chat {
  const none = async () => {};
  const ref = { chat: name, id: '' };
  const capabilities = {
    ...{ privateReplies: true, privateDeliveries: true, forms: true, updates: true },
    ...{ namedChannels: true, newChannels: false },
  };
  return { name, capabilities, start: none, stop: none, deliver: async () => ref, update: none, forget };
}

const run = { payload: { report: 'r1' }, attempt: 1, signal: new AbortController().signal };

describe('forget-report', () => {
  it('asks every chat to give the words up', async () => {
    const asked: string[] = [];
    const chats = ['web', 'other'].map((name) =>
      chat(name, async (report) => {
        asked.push(`${name} ${report}`);
      }),
    );
    await forgetReport({ chats }).run(run);
    expect(asked).toEqual(['web r1', 'other r1']);
  });

  it('fails, to be tried again, while a chat is away', async () => {
    const away = chat('away', () => Promise.reject(new Error('no connection')));
    await expect(forgetReport({ chats: [away] }).run(run)).rejects.toThrow('no connection');
  });
});
