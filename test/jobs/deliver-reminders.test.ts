import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SendingState } from '../../bot/domain/sending.ts';
import { TerrainError } from '../../bot/errors.ts';
import { mentionedIn } from '../../bot/mentions.ts';
import type { Chat } from '../../bot/ports/chat.ts';
import { deliverReminders } from '../../jobs/deliver-reminders.ts';
import { type Desk, openDesk } from '../bot/desk.ts';
import { camille, edition, nadia, people } from '../bot/sample-edition.ts';
import { sampleReminder } from '../contracts/store/samples.ts';
import { type RecordingChat, recordingChat } from './recording-chat.ts';

const MINUTE_MS = 60_000;

let desk: Desk;
let web: RecordingChat;
beforeEach(async () => {
  desk = await openDesk();
  const { capabilities } = recordingChat('web');
  web = recordingChat('web', {
    capabilities: { ...capabilities, reachesEverybody: true, remembersItself: true },
  });
});
afterEach(() => desk.close());

/** A row to Camille that is due, and whose reminder is nothing special. */
async function addRow(minutes = 60): Promise<void> {
  const { store, clock } = desk.bot.context;
  const at = '2026-01-01T09:00';
  await store.reminders.add(
    sampleReminder({
      ...{ edition: edition.id, author: nadia.id, audience: {}, route: 'private', asks: 'nothing' },
      timing: { type: 'once', at, zone: 'Europe/Paris' },
    }),
  );
  const now = clock.now().getTime();
  await store.sendings.addAll([
    {
      ...{ id: 'row', edition: edition.id, kind: 'reminder', reminder: 'm1', occurrence: 'envoi/1' },
      recipient: { type: 'person', participant: camille.id },
      dueAt: new Date(now).toISOString(),
      expiresAt: new Date(now + minutes * MINUTE_MS).toISOString(),
    },
  ]);
}

async function tick(...chats: readonly Chat[]): Promise<void> {
  const job = deliverReminders(desk.bot.context, chats);
  await job.run({ payload: null, attempt: 1, signal: new AbortController().signal });
}

async function stateOfRow(): Promise<SendingState | undefined> {
  return (await desk.bot.context.store.sendings.get('row'))?.state;
}

/** What the coordination was told, minutes later. */
async function toldLater(): Promise<string> {
  await desk.clock.advance(3 * MINUTE_MS);
  await tick(web);
  return web.said.filter((line) => line.startsWith(`person ${nadia.id}`)).join();
}

function tieToTerrace(): Promise<void> {
  const at = edition.createdAt;
  const tie = {
    chat: 'terrasse',
    user: 'U1',
    participant: camille.id,
    name: 'Camille',
    by: 'code',
    at,
  } as const;
  return desk.bot.context.store.accounts.tie(tie).then(() => {});
}

describe('deliver-reminders', () => {
  it('leaves what may have arrived as uncertain, tries no other chat, and tells the coordination once', async () => {
    await addRow();
    await tieToTerrace();
    const deliver = () => Promise.reject(new TerrainError('DELIVERY_UNCERTAIN'));
    await tick(recordingChat('terrasse', { deliver }), web);
    expect(await stateOfRow()).toBe('uncertain');
    expect(await toldLater()).toContain('des envois à regarder');
    await tick(web);
    expect(web.said).toHaveLength(1);
  });

  it('tells the coordination again when what was sent again is uncertain too', async () => {
    await addRow();
    await tieToTerrace();
    const deliver = () => Promise.reject(new TerrainError('DELIVERY_UNCERTAIN'));
    await tick(recordingChat('terrasse', { deliver }), web);
    expect(await toldLater()).toContain('des envois à regarder');
    const { sendings } = desk.bot.context.store;
    const now = desk.clock.now();
    const row = await sendings.get('row');
    if (row === undefined) throw new Error('no row');
    const expiresAt = new Date(now.getTime() + 60 * MINUTE_MS).toISOString();
    const again = { ...row, id: 'row/encore', dueAt: now.toISOString(), expiresAt };
    await sendings.resolve('row', 'sent-again', now.toISOString(), again);
    await tick(recordingChat('terrasse', { deliver }), web);
    web.said.length = 0;
    expect(await toldLater()).toContain('des envois à regarder');
  });

  it('goes to the next chat when one does not reach the person, and says when none does', async () => {
    await addRow();
    await tieToTerrace();
    const deliver = () => Promise.reject(new TerrainError('UNREACHABLE'));
    await tick(recordingChat('terrasse', { deliver }), web);
    expect(await stateOfRow()).toBe('sent');
    expect(web.said).toHaveLength(1);
  });

  it('calls a person out of reach whom no chat reaches', async () => {
    await addRow();
    await tick(recordingChat('terrasse'));
    expect(await desk.bot.context.store.sendings.get('row')).toMatchObject({
      ...{ state: 'unreachable', reason: 'no-account' },
    });
  });

  it('sends nothing that is too late, and tells the coordination', async () => {
    await addRow(1);
    await desk.clock.advance(2 * MINUTE_MS);
    await tick(web);
    expect(await stateOfRow()).toBe('missed');
    expect(await toldLater()).toContain('des envois à regarder');
  });

  it('stays with the chat that may have taken it, and gives up where that forgets its keys', async () => {
    await addRow();
    await tieToTerrace();
    const { deliveries } = desk.bot.context.store;
    const { capabilities } = recordingChat('terrasse');
    const terrace = recordingChat('terrasse', {
      capabilities: { ...capabilities, knowsKeysForMs: 3 * MINUTE_MS },
      deliver: async (_target, _message, key) => {
        const [now, lease] = [0, MINUTE_MS].map((ms) =>
          new Date(desk.clock.now().getTime() + ms).toISOString(),
        );
        await deliveries.claim('terrasse', key, lease ?? '', now ?? '');
        throw new Error('ECONNRESET');
      },
    });
    await tick(terrace, web);
    expect(await stateOfRow()).toBe('due');
    await desk.clock.advance(MINUTE_MS);
    await tick(terrace, web);
    expect(web.said).toEqual([]);
    await desk.clock.advance(3 * MINUTE_MS);
    await tick(terrace, web);
    expect(await stateOfRow()).toBe('uncertain');
    expect(web.said).toEqual([]);
  });

  it('takes another way when the first chat surely did not take it', async () => {
    await addRow();
    await tieToTerrace();
    const deliver = () => Promise.reject(new Error('ECONNREFUSED'));
    await tick(recordingChat('terrasse', { deliver }), web);
    expect(await stateOfRow()).toBe('due');
    await desk.clock.advance(MINUTE_MS);
    await tick(web);
    expect(await stateOfRow()).toBe('sent');
  });

  it('calls in a channel those whom the reminder is for', async () => {
    const { store, clock } = desk.bot.context;
    await addRow();
    const reminder = await store.reminders.get('m1');
    if (reminder !== undefined) await store.reminders.change({ ...reminder, route: 'channel' }, 1);
    const at = clock.now().toISOString();
    await store.sendings.addAll([
      {
        ...{ id: 'post', edition: edition.id, kind: 'reminder', reminder: 'm1', occurrence: 'envoi/1' },
        recipient: { type: 'channel', chat: 'web', channel: 'général' },
        ...{ dueAt: at, expiresAt: new Date(clock.now().getTime() + MINUTE_MS).toISOString() },
      },
    ]);
    const called: string[][] = [];
    const deliver: Chat['deliver'] = async ({ type }, message, key) => {
      if (type === 'channel') called.push([...mentionedIn(message)]);
      return { chat: 'web', id: key };
    };
    await tick({ ...web, deliver });
    expect(called).toEqual([people.map(({ id }) => id).sort()]);
  });
});
