import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PATIENCE_MS } from '../../../adapters/discord/answer/answer-once.ts';
import { LOGIN_WITHIN_MS } from '../../../adapters/discord/login.ts';
import type { Chat } from '../../../bot/ports/chat.ts';
import { camille, edition, malik } from '../../bot/sample-edition.ts';
import { ATTACH, asking, privateReply, publicReply, saying } from '../../contracts/chat/sayings.ts';
import type { DoubleInteraction } from '../../fakes/discord/interactions.ts';
import type { DoubleUser } from '../../fakes/discord/world.ts';
import { buttonsIn, textIn } from './discord-hands.ts';
import { type OpenDiscord, openDiscord } from './open-discord.ts';
import { createScriptedBot, type ScriptedBot, settle } from './scripted-bot.ts';
import { until } from './until.ts';

let discord: OpenDiscord;
let bot: ScriptedBot;
let ada: DoubleUser;
let channel: string;

beforeEach(async () => {
  discord = await openDiscord();
  [ada] = (await settle(discord, camille, malik)) as [DoubleUser, DoubleUser];
  channel = discord.platform.people.openChannel('services-ruraux');
  bot = createScriptedBot(discord);
});

afterEach(() => discord.close());

async function started(): Promise<Chat> {
  const chat = discord.createChat();
  await chat.start(bot);
  return chat;
}

function run(key: string) {
  return discord.platform.people.command({ user: ada.id, channel, key }, 'themes', {});
}

/** Texts that the person sees in the channel, or in private. */
function seen(where = channel): readonly string[] {
  return discord.platform.people.see(ada.id, where).map(textIn);
}

function seenPrivately(): readonly string[] {
  return seen(discord.platform.people.privately(ada.id));
}

/** A command so slow that it is acknowledged before its answer, which `give` gives. */
async function acknowledged(act: () => DoubleInteraction = () => run('r1')) {
  const give = bot.hold();
  const before = bot.asked.length;
  const done = act();
  await until(() => bot.asked.length > before);
  await discord.clock.advance(PATIENCE_MS);
  await until(() => done.callback !== undefined);
  return { give, done };
}

/** Clicks the first button that the person sees in the channel. */
function tap(key: string): DoubleInteraction {
  const [message] = discord.platform.people.see(ada.id, channel);
  const [button] = message === undefined ? [] : buttonsIn(message);
  if (message === undefined || button === undefined) throw new Error('nothing to click');
  return discord.platform.people.click({ user: ada.id, channel, key }, message, button.customId);
}

const inChannel = () => ({ type: 'channel', edition: edition.id, channel }) as const;
const toAda = { type: 'person', participant: camille.id } as const;

describe('a command that takes long', () => {
  it('is acknowledged well within three seconds, and answered when the answer is there', async () => {
    await started();
    const { give, done } = await acknowledged();
    expect(done.acknowledgedAfterMs).toBeLessThan(3000);
    await discord.clock.advance(60_000);
    give(privateReply(saying('Enfin.')));
    await done.settled;
    expect(seen()).toEqual(['Enfin.']);
  });

  it('shows everybody an answer that is for everybody', async () => {
    await started();
    const { give } = await acknowledged();
    give(publicReply(saying('Pour toutes et tous.')));
    const other = discord.platform.people.join('ben');
    await until(() => discord.platform.people.see(other.id, channel).length === 1);
    expect(discord.platform.people.see(other.id, channel).map(textIn)).toEqual(['Pour toutes et tous.']);
  });

  it('puts a form that comes too late to open behind a button, which opens it', async () => {
    await started();
    const { give, done } = await acknowledged();
    give(asking());
    await done.settled;
    const [offer] = discord.platform.people.see(ada.id, channel);
    expect(offer && buttonsIn(offer).map(({ label }) => label)).toEqual(['Ouvrir le formulaire']);
    const opened = tap('r2');
    await opened.settled;
    expect(opened.modal?.title).toBe('Signaler');
  });

  it('changes the message whose button was clicked also when it was acknowledged first', async () => {
    await started();
    bot.answer(() => privateReply(saying('Est-ce le même sujet ?', ATTACH)));
    await run('r1').settled;
    const { give, done } = await acknowledged(() => tap('r2'));
    give({ ...privateReply(saying('Rattachée.')), replaces: true } as ReturnType<typeof privateReply>);
    await done.settled;
    expect(seen()).toEqual(['Rattachée.']);
  });

  it('answers in private once the address for answers has expired', async () => {
    await started();
    const { give } = await acknowledged();
    await discord.clock.advance(16 * 60_000);
    give(privateReply(saying('Un quart d’heure plus tard.')));
    await until(() => seenPrivately().length === 1);
    expect(seenPrivately()).toEqual(['Un quart d’heure plus tard.']);
  });

  it('gives up, and says so in the log, on a person who takes no private messages', async () => {
    await started();
    ada.closed = true;
    discord.platform.fail({
      path: /callback$/,
      status: 404,
      body: { code: 10062, message: 'Unknown interaction' },
    });
    run('r1');
    await until(() => discord.logged.length > 0);
    expect(discord.logged.map(({ sentence }) => sentence)).toEqual([
      'an answer came too late, and the person takes no private message',
    ]);
  });
});

describe('events that come again', () => {
  it('acts once on an event that comes three times', async () => {
    await started();
    bot.answer(() => publicReply(saying('Une fois.')));
    const done = [run('r1'), run('r1'), run('r1')];
    await Promise.all(done.map(({ settled }) => settled));
    await discord.platform.gateway.read();
    expect([bot.asked.length, seen()]).toEqual([1, ['Une fois.']]);
  });

  it('acts once where two processes on one store get the same event', async () => {
    await started();
    await started();
    bot.answer(() => publicReply(saying('Une fois.')));
    const done = Array.from({ length: 10 }, (_, at) => run(`r${at}`));
    await Promise.all(done.map(({ settled }) => settled));
    await discord.platform.gateway.read();
    expect([bot.asked.length, seen().length]).toEqual([10, 10]);
    expect(done.every(({ callback }) => callback !== undefined)).toBe(true);
  });

  it('takes two taps on one button for one', async () => {
    await started();
    bot.answer(() => privateReply(saying('Est-ce le même sujet ?', ATTACH)));
    await run('r1').settled;
    const taps = [tap('r2'), tap('r3')];
    await until(() => taps.every(({ callback }) => callback !== undefined));
    expect(bot.asked.length).toBe(2);
  });

  it('answers what came while the socket was broken, once it is resumed', async () => {
    await started();
    discord.platform.gateway.drop();
    await until(() => discord.platform.gateway.connected() === 0);
    const done = run('r1');
    await done.settled;
    expect([discord.platform.gateway.resumed(), discord.platform.gateway.identified(), seen()]).toEqual([
      1,
      1,
      ['Voici.'],
    ]);
  });

  it('answers in private what came too late after a broken socket', async () => {
    await started();
    discord.platform.gateway.drop();
    await until(() => discord.platform.gateway.connected() === 0);
    run('r1');
    await discord.clock.advance(4000);
    await until(() => seenPrivately().length === 1);
    expect([bot.asked.length, seenPrivately()]).toEqual([1, ['Voici.']]);
  });
});

describe('a platform that fails', () => {
  it('waits out a 429 with a delay, and one without, and says it once', async () => {
    const chat = await started();
    const path = /^\/channels\/\d+\/messages$/;
    discord.platform.fail({
      path,
      status: 429,
      headers: { 'retry-after': '0.05' },
      body: { retry_after: 0.05 },
    });
    discord.platform.fail({ path, status: 429, body: { message: 'You are being rate limited.' } });
    await chat.deliver(inChannel(), saying('Rappel.'), 'a');
    const done = run('r1');
    discord.platform.fail({ path: /callback$/, status: 429, headers: { 'retry-after': '0.05' } });
    await done.settled;
    expect(seen()).toEqual(['Rappel.', 'Voici.']);
  });

  it('says once what the platform took before it answered 500', async () => {
    const chat = await started();
    discord.platform.fail({ path: /^\/channels\/\d+\/messages$/, status: 500, done: true, times: 2 });
    await chat.deliver(inChannel(), saying('Rappel.'), 'a');
    expect(seen()).toEqual(['Rappel.']);
  });

  it('answers once what the platform took before it answered 500', async () => {
    await started();
    discord.platform.fail({ path: /callback$/, status: 500, done: true });
    await run('r1').settled;
    await until(() => discord.platform.log.some(({ method }) => method === 'PATCH'));
    expect([seen(), seenPrivately()]).toEqual([['Voici.'], []]);
  });

  it('delivers under the same key after a failure, and never twice', async () => {
    const chat = await started();
    discord.platform.fail({ path: /^\/channels\/\d+\/messages$/, status: 500, done: true, times: 4 });
    await expect(chat.deliver(inChannel(), saying('Rappel.'), 'a')).rejects.toThrow();
    await discord.clock.advance(61_000);
    await chat.deliver(inChannel(), saying('Rappel.'), 'a');
    await chat.deliver(inChannel(), saying('Rappel.'), 'a');
    expect(seen()).toEqual(['Rappel.']);
  });

  it('says UNREACHABLE of a person who takes no private messages, without trying again', async () => {
    const chat = await started();
    ada.closed = true;
    await expect(chat.deliver(toAda, saying('Rappel.'), 'a')).rejects.toMatchObject({ code: 'UNREACHABLE' });
    const tries = discord.platform.log.filter(({ path }) => path.endsWith('/messages'));
    expect(tries.map(({ status }) => status)).toEqual([403]);
    ada.closed = false;
    await chat.deliver(toAda, saying('Rappel.'), 'a');
    expect(seenPrivately()).toEqual(['Rappel.']);
  });

  it('says so at a start while it is down, and starts when it is back', async () => {
    await discord.platform.goDown();
    const chat = discord.createChat();
    await expect(chat.start(bot)).rejects.toThrow();
    await discord.platform.comeBack();
    await chat.start(bot);
    await run('r1').settled;
    expect(seen()).toEqual(['Voici.']);
  });

  it('comes back by itself after a while in which it was down', async () => {
    await started();
    await discord.platform.goDown();
    await discord.platform.comeBack();
    await until(() => discord.platform.gateway.connected() === 1);
    await run('r1').settled;
    expect(seen()).toEqual(['Voici.']);
  });

  it('does not wait for ever on a gateway that says nothing, and is there once it speaks', async () => {
    const { gateway } = discord.platform;
    gateway.ignore(true);
    const chat = discord.createChat();
    const refused = expect(chat.start(bot)).rejects.toThrow('Discord does not answer.');
    await until(() => gateway.ignored() === 1);
    await discord.clock.advance(LOGIN_WITHIN_MS);
    await refused;
    gateway.ignore(false);
    gateway.drop();
    await chat.start(bot);
    await run('r1').settled;
    expect([gateway.identified(), seen()]).toEqual([1, ['Voici.']]);
  });
});

describe('settings that cannot work', () => {
  it.each([4013, 4014])('says what to do when the gateway hangs up with %i', async (code) => {
    discord.platform.gateway.refuse(code);
    const start = discord.createChat().start(bot);
    await expect(start).rejects.toMatchObject({ code: 'BAD_SETTINGS', values: { code } });
    expect(discord.logged.at(-1)?.sentence).toMatch(/mettez.+à jour/);
  });

  it('says what to do about a token that the platform does not know', async () => {
    const start = discord.createChat({ token: 'another' }).start(bot);
    await expect(start).rejects.toMatchObject({
      code: 'BAD_SETTINGS',
      values: { problems: expect.stringContaining('DISCORD_TOKEN') },
    });
  });

  it('says in the log when the token is taken away later, and the process goes on', async () => {
    const chat = await started();
    discord.platform.gateway.drop(4004);
    await until(() => discord.logged.some(({ sentence }) => sentence.includes('DISCORD_TOKEN')));
    await chat.stop();
  });
});

describe('a stop', () => {
  it('answers what is under way, and takes nothing new', async () => {
    const chat = await started();
    const give = bot.hold();
    const done = run('r1');
    await until(() => bot.asked.length === 1);
    const stopped = chat.stop();
    run('r2');
    await discord.platform.gateway.read();
    give(privateReply(saying('Avant de partir.')));
    await stopped;
    await done.settled;
    expect([bot.asked.length, seen()]).toEqual([1, ['Avant de partir.']]);
  });

  it('needs no start before', async () => {
    await expect(discord.createChat().stop()).resolves.toBeUndefined();
  });
});

describe('a bot that fails', () => {
  it('tells who asked when the store cannot say who they are', async () => {
    const chat = discord.createChat();
    await chat.start({ ...bot, identify: () => Promise.reject(new Error('disk full at /secret')) });
    await run('r1').settled;
    expect(seen().join()).toMatch(/Une erreur inattendue est survenue \(référence/);
    expect(seen().join()).not.toContain('secret');
  });
});
