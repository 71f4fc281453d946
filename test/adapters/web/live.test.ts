import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { channelRoom, privateRoom } from '../../../adapters/web/rooms.ts';
import { saying } from '../../contracts/chat/sayings.ts';
import { browse, formOf } from './browse.ts';
import { openEvents } from './event-stream.ts';
import { type OpenWebChat, openWebChat } from './open-web-chat.ts';
import { CAMILLE, EDITION, MALIK } from './sample-workspace.ts';

const ROOM = channelRoom(EDITION.id, 'services-ruraux');
const TARGET = { type: 'channel', edition: EDITION.id, channel: 'services-ruraux' } as const;

let open: OpenWebChat;
beforeEach(async () => {
  open = await openWebChat();
});
afterEach(() => open.close());

describe('live updates', () => {
  it('bring a new message to the pages that show its room', async () => {
    const events = await openEvents(open.chat.url, CAMILLE, { room: ROOM.id });
    const ref = await open.chat.deliver(TARGET, saying('Du nouveau.'), 'a');
    const { data } = await events.next('message');
    expect(data.id).toBe(ref.id);
    expect(data.html).toContain('Du nouveau.');
  });

  it('bring the new words of a message that was replaced', async () => {
    const ref = await open.chat.deliver(TARGET, saying('En cours.'), 'a');
    const events = await openEvents(open.chat.url, CAMILLE, { room: ROOM.id, depuis: '1' });
    await open.chat.update(ref, saying('Terminé.'));
    const { data } = await events.next('message');
    expect([data.id, String(data.html).includes('Terminé.')]).toEqual([ref.id, true]);
  });

  it('count what is unread in other rooms', async () => {
    const events = await openEvents(open.chat.url, CAMILLE, { room: privateRoom(CAMILLE.id).id });
    await open.chat.deliver(TARGET, saying('Un.'), 'a');
    await open.chat.deliver(TARGET, saying('Deux.'), 'b');
    expect((await events.next('unread')).data).toMatchObject({ room: ROOM.id, count: 1 });
    expect((await events.next('unread')).data).toMatchObject({ room: ROOM.id, count: 2 });
    await browse(open.chat.url, CAMILLE, '/lectures', { form: formOf({ room: ROOM.id }) });
    await open.chat.deliver(TARGET, saying('Trois.'), 'c');
    expect((await events.next('unread')).data).toMatchObject({ count: 1 });
  });

  it('never bring one person what another alone may see', async () => {
    const events = await openEvents(open.chat.url, MALIK, { room: ROOM.id });
    const camille = { participant: CAMILLE.id };
    await open.chat.deliver({ ...TARGET, ...camille, type: 'privately' }, saying('Secret.'), 'a');
    await open.chat.deliver({ type: 'person', ...camille }, saying('Secret.'), 'b');
    await open.chat.deliver(TARGET, saying('Pour tous.'), 'c');
    const { data, id } = await events.next('message');
    expect([id, String(data.html).includes('Pour tous.')]).toEqual(['3', true]);
  });

  it('bring what a page missed, when it comes back', async () => {
    await open.chat.deliver(TARGET, saying('Vu.'), 'a');
    await open.chat.deliver(TARGET, saying('Manqué.'), 'b');
    const events = await openEvents(open.chat.url, CAMILLE, { room: ROOM.id, depuis: '1' });
    expect(String((await events.next('message')).data.html)).toContain('Manqué.');
  });

  it('announce a new version of a synthesis', async () => {
    const events = await openEvents(open.chat.url, CAMILLE, { theme: 'rural', version: '12' });
    open.chat.announce({ edition: EDITION.id, theme: 'rural', version: 13 });
    expect((await events.next('synthesis')).data).toEqual({ theme: 'rural', version: 13 });
  });

  it('announce it also to a page that was away', async () => {
    open.chat.announce({ edition: EDITION.id, theme: 'rural', version: 13 });
    const events = await openEvents(open.chat.url, CAMILLE, { theme: 'rural', version: '12' });
    expect((await events.next('synthesis')).data).toEqual({ theme: 'rural', version: 13 });
  });

  it('end when the workspace stops, and do not hold it up', async () => {
    const events = await openEvents(open.chat.url, CAMILLE, { room: ROOM.id });
    await open.chat.stop();
    await events.ended();
    expect(open.clock.pending()).toBe(0);
  });
});
