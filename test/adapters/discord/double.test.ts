import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkCommands } from '../../fakes/discord/check-commands.ts';
import { checkMessage } from '../../fakes/discord/check-message.ts';
import { checkModal } from '../../fakes/discord/check-modal.ts';
import { TOKEN } from '../../fakes/discord/discord-double.ts';
import type { DoubleInteraction } from '../../fakes/discord/interactions.ts';
import type { Json } from '../../fakes/discord/world.ts';
import { type OpenDiscord, openDiscord } from './open-discord.ts';

const button = (at: number, change: Json = {}) => ({
  type: 2,
  style: 1,
  label: 'Oui',
  custom_id: `b${at}`,
  ...change,
});
const row = (...components: Json[]) => ({ type: 1, components });
const rows = (count: number) => Array.from({ length: count }, (_, at) => row(button(at)));
const embed = (change: Json) => ({ embeds: [{ description: 'Texte', ...change }] });
const input = (at: number, change: Json = {}) => ({
  type: 18,
  label: 'Question',
  component: { type: 4, custom_id: `q${at}`, style: 1, ...change },
});
const modal = (change: Json = {}) => ({
  title: 'Signaler',
  custom_id: 'f',
  components: [input(0)],
  ...change,
});
const command = (change: Json = {}) => ({ name: 'terrain', description: 'Terrain', ...change });
const option = (change: Json = {}) => ({ type: 3, name: 'theme', description: 'Thème', ...change });
const many = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));

describe('the double takes', () => {
  it('messages, forms and commands at their limits', () => {
    checkMessage({ content: 'é'.repeat(2000), components: rows(5) });
    checkMessage({ embeds: [{ title: 'T'.repeat(256), description: 'd'.repeat(4096) }] });
    checkModal(
      modal({ title: 'T'.repeat(45), components: many(5, (at) => input(at, { value: 'v'.repeat(4000) })) }),
    );
    checkCommands([command({ name: 'n'.repeat(32), options: many(25, (at) => option({ name: `o${at}` })) })]);
  });
});

describe('the double refuses, as the platform does', () => {
  it.each<[string, Json]>([
    ['a content over 2,000 characters', { content: 'a'.repeat(2001) }],
    ['six rows', { content: 'a', components: rows(6) }],
    ['six buttons in a row', { content: 'a', components: [row(...many(6, (at) => button(at)))] }],
    ['a label over 80 characters', { content: 'a', components: [row(button(0, { label: 'a'.repeat(81) }))] }],
    ['a button without a label', { content: 'a', components: [row(button(0, { label: '' }))] }],
    [
      'a custom id over 100 characters',
      { content: 'a', components: [row(button(0, { custom_id: 'a'.repeat(101) }))] },
    ],
    ['the same custom id twice', { content: 'a', components: [row(button(0), button(0))] }],
    ['an embed title over 256 characters', embed({ title: 'a'.repeat(257) })],
    ['an embed description over 4,096 characters', embed({ description: 'a'.repeat(4097) })],
    ['26 fields', embed({ fields: many(26, () => ({ name: 'n', value: 'v' })) })],
    ['an empty field', embed({ fields: [{ name: 'n', value: '' }] })],
    ['eleven embeds', { embeds: many(11, () => ({ description: 'a' })) }],
    ['6,001 characters in embeds', { embeds: many(2, () => ({ description: 'a'.repeat(3001) })) }],
    ['a nonce over 25 characters', { content: 'a', nonce: 'a'.repeat(26) }],
    [
      'an alternative text over 1,024 characters',
      { attachments: [{ id: 0, description: 'a'.repeat(1025) }] },
    ],
    [
      '26 choices in a select',
      {
        content: 'a',
        components: [
          row({ type: 3, custom_id: 's', options: many(26, (at) => ({ label: 'l', value: String(at) })) }),
        ],
      },
    ],
    ['a message that says nothing', { content: '' }],
  ])('%s', (_title, body) => {
    expect(() => checkMessage(body)).toThrow(/Invalid Form Body|empty message/);
  });

  it.each<[string, Json]>([
    ['a form title over 45 characters', { title: 'a'.repeat(46) }],
    ['a form of six rows', { components: many(6, (at) => input(at)) }],
    ['a form of no row', { components: [] }],
    ['a question over 45 characters', { components: [{ ...input(0), label: 'a'.repeat(46) }] }],
    ['a hint over 100 characters', { components: [{ ...input(0), description: 'a'.repeat(101) }] }],
    [
      'a value over the maximum of its question',
      { components: [input(0, { max_length: 10, value: 'a'.repeat(11) })] },
    ],
    ['two questions of one id', { components: [input(0), input(0)] }],
    [
      'a select without choices',
      { components: [{ type: 18, label: 'Q', component: { type: 3, custom_id: 's', options: [] } }] },
    ],
    ['a button', { components: [{ type: 18, label: 'Q', component: button(0) }] }],
  ])('%s in a form', (_title, change) => {
    expect(() => checkModal(modal(change))).toThrow('Invalid Form Body');
  });

  it.each<[string, Json]>([
    ['a name in capitals', { name: 'Terrain' }],
    ['a name with a space', { name: 'mon terrain' }],
    ['a name over 32 characters', { name: 'a'.repeat(33) }],
    ['a description over 100 characters', { description: 'a'.repeat(101) }],
    ['no description', { description: '' }],
    ['26 options', { options: many(26, (at) => option({ name: `o${at}` })) }],
    [
      'a required option behind an optional one',
      { options: [option(), option({ name: 'b', required: true })] },
    ],
    ['26 choices', { options: [option({ choices: many(26, (at) => ({ name: 'n', value: String(at) })) })] }],
    [
      'choices and autocompletion together',
      { options: [option({ autocomplete: true, choices: [{ name: 'n', value: 'v' }] })] },
    ],
    [
      '8,001 characters in all',
      {
        options: many(25, (at) =>
          option({ name: `o${at}`, choices: many(4, (n) => ({ name: 'n'.repeat(90), value: `${n}` })) }),
        ),
      },
    ],
  ])('%s in a command', (_title, change) => {
    expect(() => checkCommands([command(change)])).toThrow('Invalid Form Body');
  });
});

describe('the double of an interaction', () => {
  let discord: OpenDiscord;
  let asked: DoubleInteraction;
  const sent = { type: 4, data: { content: 'Voici.' } };

  beforeEach(async () => {
    discord = await openDiscord();
    const { people } = discord.platform;
    const channel = people.openChannel('terrain');
    asked = people.command({ user: people.join('ada').id, channel, key: 'r1' }, 'themes', {});
  });

  afterEach(() => discord.close());

  async function post(path: string, body: Json, authorization = `Bot ${TOKEN}`): Promise<unknown> {
    const headers = { 'content-type': 'application/json', authorization };
    const answer = await fetch(`${discord.platform.api}/v10${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    return answer.status === 204 ? 204 : ((await answer.json()) as Json).code;
  }

  const callback = (body: Json) => post(`/interactions/${asked.id}/${asked.token}/callback`, body);

  it('takes an answer at three seconds, and calls a later one unknown', async () => {
    await discord.clock.advance(3001);
    expect(await callback(sent)).toBe(10062);
  });

  it('takes one answer', async () => {
    await discord.clock.advance(3000);
    expect([await callback(sent), await callback(sent)]).toEqual([204, 40060]);
  });

  it.each([
    ['suggestions for a command', { type: 8, data: { choices: [] } }],
    ['a change of a message that nobody clicked', { type: 7, data: { content: 'a' } }],
    ['an answer of an unknown kind', { type: 99 }],
  ])('refuses %s', async (_title, body) => {
    expect(await callback(body)).toBe(50035);
  });

  it('takes no message before the first answer, and none after a quarter of an hour', async () => {
    const path = `/webhooks/${discord.platform.world.application.id}/${asked.token}`;
    expect(await post(path, { content: 'Trop tôt.' })).toBe(10015);
    await callback({ type: 5 });
    await discord.clock.advance(15 * 60_000 + 1);
    expect(await post(path, { content: 'Trop tard.' })).toBe(50027);
  });

  it('refuses what comes without its token', async () => {
    expect(await post('/users/@me/channels', { recipient_id: asked.user }, 'Bot autre')).toBe(0);
  });
});
