import { afterEach, beforeEach, expect, it } from 'vitest';
import { calling } from '../../contracts/chat/calling.ts';
import { browse } from './browse.ts';
import { type OpenWebChat, openWebChat } from './open-web-chat.ts';
import { CAMILLE, EDITION, MALIK } from './sample-workspace.ts';

let open: OpenWebChat;
beforeEach(async () => {
  open = await openWebChat();
});
afterEach(() => open.close());

it('shows by a mark of its own whom a message calls, and never what people type', async () => {
  const target = { type: 'channel', edition: EDITION.id, channel: 'services-ruraux' } as const;
  await open.chat.deliver(target, calling(`@${MALIK.name} <span class="mention">x</span>`, CAMILLE), 'k');
  const page = await (await browse(open.chat.url, MALIK, '/salons/services-ruraux')).text();
  expect(page.match(/<span class="mention">[^<]*/g)).toEqual([`<span class="mention">@${CAMILLE.name}`]);
});
