import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { camille, edition } from '../../bot/sample-edition.ts';
import { privateReply, saying } from '../../contracts/chat/sayings.ts';
import { driven, until } from './driven.ts';
import { type Mode, openSlack, type SlackDesk } from './open-slack.ts';
import { createScripted, type Scripted } from './scripted.ts';
import { tie } from './slack-chat-subject.ts';

describe.each<Mode>(['http', 'socket'])('the connection to Slack, %s', (mode) => {
  let slack: SlackDesk;
  let bot: Scripted;

  beforeEach(async () => {
    slack = await openSlack({ edition, people: [camille], mode });
    await tie(slack, camille);
    bot = createScripted(slack.store);
    bot.answer(() => privateReply(saying('Me voilà.')));
  });

  afterEach(() => slack.close());

  async function answered(request: string): Promise<number> {
    const channel = slack.double.channel('ville');
    await slack.people.type(slack.user(camille), channel, 'fiches', request);
    return (await slack.people.see(slack.user(camille), channel)).length;
  }

  it('may begin when Slack is back, after a start that failed', async () => {
    slack.double.faults.down();
    await expect(slack.chat.start(bot)).rejects.toThrow();
    slack.double.faults.up();
    await slack.chat.start(bot);
    expect(await answered('r1')).toBe(1);
  });

  it('says that the token is the reason where no retry would help', async () => {
    slack.double.faults.next('auth.test', { type: 'refusal', error: 'invalid_auth' });
    await expect(slack.chat.start(bot)).rejects.toMatchObject({
      code: 'BAD_SETTINGS',
      values: { problems: 'SLACK_BOT_TOKEN' },
    });
  });

  it('stops before it has started, and while it starts', async () => {
    await slack.chat.stop();
    const starting = slack.chat.start(bot);
    await slack.chat.stop();
    await starting;
    await slack.chat.start(bot);
    expect(await answered('r1')).toBe(1);
  });

  it('delivers before it has started', async () => {
    const target = { type: 'person', participant: camille.id } as const;
    await slack.chat.deliver(target, saying('Bonjour.'), 'k');
    expect(await slack.people.see(slack.user(camille))).toHaveLength(1);
  });
});

describe('the connection to Slack in Socket Mode', () => {
  it('comes back when it was cut, and answers', async () => {
    const slack = await openSlack({ edition, people: [camille], mode: 'socket' });
    try {
      await tie(slack, camille);
      const bot = createScripted(slack.store);
      await slack.chat.start(bot);
      await slack.double.socket.connected();
      slack.double.socket.drop();
      await slack.double.socket.reconnected();
      const channel = slack.double.channel('ville');
      await slack.people.type(slack.user(camille), channel, 'fiches', 'r1');
      expect(await slack.people.see(slack.user(camille), channel)).toHaveLength(1);
    } finally {
      await slack.close();
    }
  });

  it('comes back after an hour in which Slack was down', async () => {
    const slack = await openSlack({ edition, people: [camille], mode: 'socket' });
    try {
      await tie(slack, camille);
      await slack.chat.start(createScripted(slack.store));
      slack.double.faults.down();
      slack.double.socket.drop();
      const hour = slack.clock.now().getTime() + 60 * 60 * 1000;
      while (slack.clock.now().getTime() < hour) {
        await until(() => slack.clock.pending() > 0);
        await slack.clock.advance(30_000);
      }
      slack.double.faults.up();
      await driven(slack.clock, slack.double.socket.reconnected());
      const channel = slack.double.channel('ville');
      await slack.people.type(slack.user(camille), channel, 'fiches', 'r1');
      expect(await slack.people.see(slack.user(camille), channel)).toHaveLength(1);
    } finally {
      await slack.close();
    }
  });

  it('names the app token when Slack refuses it', async () => {
    const slack = await openSlack({ edition, people: [camille], mode: 'socket' });
    try {
      slack.double.faults.next('apps.connections.open', { type: 'refusal', error: 'invalid_auth' });
      await expect(slack.chat.start(createScripted(slack.store))).rejects.toMatchObject({
        code: 'BAD_SETTINGS',
        values: { problems: 'SLACK_APP_TOKEN' },
      });
    } finally {
      await slack.close();
    }
  });
});

describe('the port of Slack’s requests', () => {
  it('is named when somebody else has it', async () => {
    const slack = await openSlack({ edition, people: [camille] });
    try {
      const bot = createScripted(slack.store);
      await slack.chat.start(bot);
      const other = slack.another(slack.chat.port);
      await expect(other.chat.start(bot)).rejects.toMatchObject({ code: 'PORT_TAKEN' });
    } finally {
      await slack.close();
    }
  });
});
