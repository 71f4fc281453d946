import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Invocation } from '../../../bot/invocation.ts';
import type { Reply } from '../../../bot/ports/chat.ts';
import { camille, edition, malik } from '../../bot/sample-edition.ts';
import { ATTACH, asking, privateReply, publicReply, saying } from '../../contracts/chat/sayings.ts';
import { textsOf } from '../../fakes/slack/texts-of.ts';
import { driven } from './driven.ts';
import { openSlack, type SlackDesk } from './open-slack.ts';
import { createScripted, type Scripted } from './scripted.ts';
import { tie } from './slack-chat-subject.ts';

describe('what people ask in Slack', () => {
  let slack: SlackDesk;
  let bot: Scripted;
  let channel: string;
  let me: string;

  beforeEach(async () => {
    slack = await openSlack({ edition, people: [camille, malik] });
    await tie(slack, camille);
    bot = createScripted(slack.store);
    await slack.chat.start(bot);
    channel = slack.double.channel('ville');
    me = slack.user(camille);
  });

  afterEach(() => slack.close());

  const seen = async (where?: string) => (await slack.people.see(me, where)).map(({ text }) => text);

  /** What Slack sends of a command, and when the bot may answer it. */
  const fieldsOf = (text: string, trigger_id: string) => ({
    ...{ token: 't', team_id: 'T000000001', api_app_id: 'A1', command: '/terrain', text, trigger_id },
    ...{ channel_id: channel, channel_name: 'ville', user_id: me, user_name: 'camille' },
    response_url: slack.people.conversations.address(me, channel),
  });

  /** A bot that answers when it is let. */
  function hold(answer: (invocation: Invocation) => Reply): () => void {
    let finish = () => {};
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    bot.answer(async (invocation) => {
      await held;
      return answer(invocation);
    });
    return finish;
  }

  async function asked(count: number): Promise<void> {
    while (bot.asked.length < count) await new Promise((resolve) => setImmediate(resolve));
  }

  it('is acknowledged at once, however long the bot takes', async () => {
    const finish = hold(() => privateReply(saying('Enfin.')));
    const { status, ms } = await slack.incoming.command(fieldsOf('synthese rural', 't1'));
    expect(status).toBe(200);
    expect(ms).toBeLessThan(3000);
    expect(await seen(channel)).toEqual([]);
    finish();
    await slack.chat.idle();
    expect(await seen(channel)).toEqual(['Enfin.']);
  });

  it('happens once when Slack brings it three times', async () => {
    const { people } = slack;
    const thrice = async (request: Promise<unknown>) => {
      await request;
      await people.again();
      await people.again();
    };
    bot.answer(() => privateReply(saying('Le même ?', ATTACH)));
    await thrice(people.type(me, channel, 'fiches', 'r1'));
    await thrice(people.click(me, channel, ATTACH.label, 'r2'));
    bot.answer(() => asking());
    await thrice(people.report(me, channel, 'Le car ne passe plus.', 'r3'));
    bot.answer(() => privateReply(saying('Enregistrée.')));
    await thrice(people.submit(me, { texte: 'Le car ne passe plus.' }, 'r4'));
    await thrice(people.openHome(me, 'h1'));
    expect(bot.asked.map(({ call }) => (call.type === 'line' ? call.line : call.command))).toEqual([
      ...['fiches', 'rattacher', 'signaler', 'signaler', 'accueil'],
    ]);
    expect((await seen(channel)).filter((text) => text === 'Enregistrée.')).toHaveLength(1);
  });

  it('happens once on a double click, which Slack gives two keys', async () => {
    bot.answer(() => privateReply(saying('Le même ?', ATTACH)));
    await slack.people.type(me, channel, 'fiches', 'r1');
    await Promise.all([
      slack.people.click(me, channel, ATTACH.label, 'r2'),
      slack.people.click(me, channel, ATTACH.label, 'r3'),
    ]);
    expect(bot.asked).toHaveLength(2);
    await slack.clock.advance(3000);
    await slack.people.click(me, channel, ATTACH.label, 'r4');
    expect(bot.asked).toHaveLength(3);
  });

  it('happens once when two processes hear of it', async () => {
    const other = slack.another();
    await other.chat.start(bot);
    bot.answer(() => publicReply(saying('Les thèmes.')));
    const fields = fieldsOf('themes', 'same.trigger');
    await Promise.all([slack.incoming.command(fields), other.incoming.command(fields)]);
    await Promise.all([slack.chat.idle(), other.chat.idle()]);
    expect(bot.asked).toHaveLength(1);
    expect(await seen(channel)).toEqual(['Les thèmes.']);
  });

  it('is answered in the channel when the response address has expired', async () => {
    bot.answer(async () => {
      slack.double.responseUrls.expireAll();
      return privateReply(saying('Pour vous.'));
    });
    await slack.people.type(me, channel, 'fiches', 'r1');
    expect(await seen(channel)).toEqual(['Pour vous.']);
    expect((await slack.people.see(slack.user(malik), channel)).length).toBe(0);
  });

  it('is answered once, when the response address takes answers again', async () => {
    bot.answer(() => privateReply(saying('Pour vous.')));
    const fields = fieldsOf('fiches', 't1');
    const { pathname } = new URL(fields.response_url);
    slack.double.faults.next(pathname, { type: 'rate-limit', retryAfter: 2 }, { type: 'rate-limit' });
    const begun = slack.clock.now().getTime();
    await slack.incoming.command(fields);
    await driven(slack.clock, slack.chat.idle());
    expect(slack.clock.now().getTime() - begun).toBeGreaterThanOrEqual(3000);
    expect([await seen(channel), await seen()]).toEqual([['Pour vous.'], []]);
  });

  it('is answered in private when the app may not speak in the channel either', async () => {
    bot.answer(async () => {
      slack.double.responseUrls.expireAll();
      return privateReply(saying('Pour vous.'));
    });
    slack.double.faults.next('chat.postEphemeral', { type: 'refusal', error: 'channel_not_found' });
    await slack.people.type(me, channel, 'fiches', 'r1');
    expect(await seen()).toEqual(['Pour vous.']);
  });

  it('is answered at the response address where the app is not in the conversation', async () => {
    bot.answer(() => publicReply(saying('Pour tous.')));
    slack.double.faults.next('chat.postMessage', { type: 'refusal', error: 'channel_not_found' });
    await slack.people.type(me, channel, 'themes', 'r1');
    expect(await seen(channel)).toEqual(['Pour tous.']);
  });

  it('offers a button where a form came too late, and the button opens it', async () => {
    bot.answer(() => asking());
    slack.double.faults.next('views.open', { type: 'refusal', error: 'expired_trigger_id' });
    await slack.people.type(me, channel, 'signaler', 'r1');
    expect(slack.people.form(me)).toBeUndefined();
    await slack.people.click(me, channel, 'Ouvrir le formulaire', 'r2');
    expect(slack.people.form(me)?.view.title?.text).toBe('Signaler');
    expect(bot.asked.map(({ call }) => call)).toEqual([
      { type: 'line', line: 'signaler' },
      { type: 'line', line: 'signaler' },
    ]);
  });

  it('says in the form that it is at work when the bot is slow, then what is wrong', async () => {
    bot.answer(() => asking());
    await slack.people.type(me, channel, 'signaler', 'r1');
    const finish = hold(({ call }) =>
      asking('Trop court.', call.type === 'options' ? call.options.texte : ''),
    );
    const sent = slack.people.submit(me, { texte: 'Car' }, 'r2');
    await asked(2);
    await slack.clock.advance(2000);
    while (slack.people.form(me)?.view.title?.text === 'Signaler')
      await new Promise((resolve) => setImmediate(resolve));
    expect(slack.people.form(me)?.view.title?.text).toBe('Enregistrement…');
    finish();
    await sent;
    const form = slack.people.form(me);
    expect(form?.values.texte).toBe('Car');
    expect(textsOf(form?.view.blocks)).toContain('Trop court.');
    bot.answer(() => privateReply(saying('Enregistrée.')));
    await slack.people.submit(me, { texte: 'Le car ne passe plus.' }, 'r3');
    expect(await seen(channel)).toEqual(['Enregistrée.']);
  });

  it('is told that something went wrong when the store does not answer', async () => {
    await slack.store.close();
    await slack.people.type(me, channel, 'fiches', 'r1');
    expect(await seen(channel)).toEqual([expect.stringContaining('donnez cette référence')]);
    expect(bot.asked).toEqual([]);
  });

  it('goes on where an answer of Slack is a 500', async () => {
    bot.answer(() => publicReply(saying('Les thèmes.')));
    slack.double.faults.next('chat.postMessage', { type: 'status', status: 500 });
    await driven(slack.clock, slack.people.type(me, channel, 'themes', 'r1'));
    expect(await seen(channel)).toEqual(['Les thèmes.']);
  });

  it('is refused when nobody of Slack signed it', async () => {
    const body = new URLSearchParams({ command: '/terrain', text: 'fiches', user_id: me }).toString();
    const answer = await fetch(`http://127.0.0.1:${slack.chat.port}/slack/events`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-slack-request-timestamp': String(Math.floor(Date.now() / 1000)),
        'x-slack-signature': 'v0=00',
      },
      body,
    });
    expect([answer.status, bot.asked.length]).toEqual([401, 0]);
  });

  it('is answered before a stop is over', async () => {
    const finish = hold(() => privateReply(saying('À temps.')));
    await slack.incoming.command(fieldsOf('fiches', 't1'));
    await asked(1);
    const stopped = slack.chat.stop();
    finish();
    await stopped;
    expect(await seen(channel)).toEqual(['À temps.']);
  });
});
