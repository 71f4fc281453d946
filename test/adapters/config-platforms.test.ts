import { describe, expect, it } from 'vitest';
import { type Environment, readConfig } from '../../adapters/config.ts';

const problemsOf = (environment: Environment): unknown => {
  try {
    return readConfig(environment);
  } catch (error) {
    return (error as { values: { problems: string } }).values.problems;
  }
};

const BOT = { SLACK_BOT_TOKEN: 'xoxb-1-a' };
const GUILD = '112233445566778899';

describe('the settings of Slack', () => {
  it('switch it on over HTTP with a signing secret', () => {
    expect(readConfig({ ...BOT, SLACK_SIGNING_SECRET: 's3cret' }).slack).toEqual({
      botToken: 'xoxb-1-a',
      signingSecret: 's3cret',
      port: 3001,
    });
  });

  it('switch it on in Socket Mode with a token of the application', () => {
    const { slack } = readConfig({ ...BOT, SLACK_APP_TOKEN: 'xapp-1', SLACK_COORDINATORS: '@coordination' });
    expect(slack).toMatchObject({ appToken: 'xapp-1', coordinatorRole: 'coordination' });
  });

  it.each([
    [BOT, 'SLACK_SIGNING_SECRET ou SLACK_APP_TOKEN manque'],
    [{ SLACK_SIGNING_SECRET: 'x' }, 'SLACK_BOT_TOKEN manque'],
    [{ SLACK_PORT: '0' }, 'SLACK_BOT_TOKEN manque, SLACK_SIGNING_SECRET ou SLACK_APP_TOKEN manque'],
  ])('are an error that names what is missing when half given: %o', (environment, problems) => {
    expect(problemsOf(environment)).toBe(problems);
  });

  it('name a token that is none, and never say it', () => {
    const problems = problemsOf({ SLACK_BOT_TOKEN: 'hunter2', SLACK_APP_TOKEN: 'xoxp-1', LANG: 'en_GB' });
    expect(problems).toBe('SLACK_BOT_TOKEN, SLACK_APP_TOKEN');
  });
});

describe('the settings of Discord', () => {
  it('switch it on with a token and a server', () => {
    const { discord } = readConfig({ DISCORD_TOKEN: 'a.b', DISCORD_GUILD_ID: GUILD });
    expect(discord).toEqual({ token: 'a.b', guildId: GUILD });
  });

  it.each([
    [{ DISCORD_TOKEN: 'a.b' }, 'DISCORD_GUILD_ID manque'],
    [{ DISCORD_GUILD_ID: GUILD }, 'DISCORD_TOKEN manque'],
    [{ DISCORD_TOKEN: 'a.b', DISCORD_GUILD_ID: 'Promotion' }, 'DISCORD_GUILD_ID=Promotion'],
    [{ DISCORD_GUILD_ID: GUILD, LC_ALL: 'en' }, 'DISCORD_TOKEN is missing'],
  ])('are an error that names what is missing or wrong: %o', (environment, problems) => {
    expect(problemsOf(environment)).toBe(problems);
  });
});

describe('the settings of platforms', () => {
  it('leave both off when nothing is set', () => {
    expect(readConfig({ SLACK_BOT_TOKEN: '', DISCORD_TOKEN: '' })).toEqual(readConfig({}));
  });

  it('are all looked at before the first problem is told', () => {
    const environment = { PORT: 'x', ...BOT, DISCORD_TOKEN: 'a.b', TERRAIN_URL: 'terrain' };
    expect(problemsOf(environment)).toBe(
      'PORT=x, TERRAIN_URL=terrain, SLACK_SIGNING_SECRET ou SLACK_APP_TOKEN manque, DISCORD_GUILD_ID manque',
    );
  });
});
