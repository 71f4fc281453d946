import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discordCommands } from '../../adapters/discord/commands/discord-commands.ts';
import { freePort } from '../../adapters/encoder/local/free-port.ts';
import { createSystemClock } from '../../adapters/system/system-clock.ts';
import { allCommands } from '../../bot/commands/index.ts';
import type { Participant } from '../../bot/domain/participant.ts';
import { createVisitor, plain, type Visitor } from '../adapters/discord/visitor.ts';
import { browse } from '../adapters/web/browse.ts';
import { type DiscordDouble, openDiscordDouble, TOKEN } from '../fakes/discord/discord-double.ts';
import type { Json } from '../fakes/discord/world.ts';
import { overHttp } from '../fakes/slack/incoming.ts';
import { createSlackPeople, type SlackPeople } from '../fakes/slack/people.ts';
import { openSlackDouble, type SlackDouble } from '../fakes/slack/slack-double.ts';
import { COORDINATOR, RURAL_STUDENT } from './people.ts';
import { type RunningTerrain, startTerrain, temporaryData } from './running-terrain.ts';

const PATIENCE_MS = 30_000;
const LOOK_MS = 25;
/** Nobody listens there. */
const AWAY = 'http://127.0.0.1:1/api';
const SEEN = 'Le car du mercredi ne passe plus par le bourg depuis la rentrée.';

describe('Slack, Discord and the local workspace in one process', () => {
  let slack: SlackDouble;
  let discord: DiscordDouble;
  let slackPort: number;
  let terrain: RunningTerrain;
  let data: ReturnType<typeof temporaryData>;
  let onSlack: SlackPeople;
  let onDiscord: Visitor;

  beforeEach(async () => {
    data = temporaryData();
    slack = await openSlackDouble({
      people: [COORDINATOR, RURAL_STUDENT].map(({ id, name, email }) => ({
        name: id,
        realName: name,
        email,
      })),
      channels: ['général'],
    });
    discord = await openDiscordDouble(createSystemClock());
    discord.world.commands = discordCommands(allCommands) as unknown as Json[];
    slackPort = await freePort();
    onSlack = createSlackPeople(
      slack,
      overHttp(slack, () => slackPort),
      async () => {},
    );
    const account = discord.people.join(RURAL_STUDENT.name);
    onDiscord = createVisitor(discord, account, discord.people.openChannel('général'));
  });

  afterEach(async () => {
    await terrain.stop();
    await slack.close();
    await discord.close();
    data.remove();
  });

  async function start(changes: Readonly<Record<string, string>> = {}): Promise<void> {
    terrain = await startTerrain(data.path, {
      ...{ SLACK_BOT_TOKEN: slack.botToken, SLACK_SIGNING_SECRET: slack.signingSecret },
      ...{ SLACK_API_URL: slack.apiUrl, SLACK_PORT: String(slackPort) },
      ...{ DISCORD_TOKEN: TOKEN, DISCORD_GUILD_ID: discord.world.guild.id, DISCORD_API_URL: discord.api },
      ...changes,
    });
  }

  const slackOpens = () => found(() => fetch(`http://127.0.0.1:${slackPort}/`).catch(() => undefined));
  const discordOpens = () => found(async () => discord.gateway.connected() > 0 || undefined);

  /** Types a line; gives the answer, which comes after its acknowledgement. */
  async function askOnSlack({ id }: Participant, line: string): Promise<string> {
    const channel = slack.channel('général');
    const user = slack.user(id);
    const before = (await onSlack.see(user, channel)).length;
    await onSlack.type(user, channel, line, `${id} ${line}`);
    return found(async () => (await onSlack.see(user, channel))[before]?.text);
  }

  it('has a report made on Discord be one’s own on Slack and in the workspace', async () => {
    await start();
    await Promise.all([slackOpens(), discordOpens()]);
    // Answers once every theme is grouped: nobody waits for that below.
    await browse(terrain.url, RURAL_STUDENT, '/syntheses');
    const codes = await askOnSlack(COORDINATOR, `codes ${RURAL_STUDENT.name}`);
    const [, code = ''] = /: ([A-Z0-9-]{6,})/.exec(plain(codes)) ?? [];
    await onDiscord.run('fiches');
    expect(onDiscord.last()).toContain('Terrain ne vous connaît pas encore ici');
    await onDiscord.run('relier', { code });
    await onDiscord.run('signaler', { nature: 'blocage', theme: 'rural', texte: SEEN });
    expect(onDiscord.last()).toMatch(/Fiche \d+ enregistrée/);
    expect(plain(await askOnSlack(RURAL_STUDENT, 'fiches'))).toContain(SEEN);
    const page = await (await browse(terrain.url, RURAL_STUDENT, '/mes-fiches')).text();
    expect(plain(page)).toContain(SEEN);
  });

  it('answers on Discord while Slack is away', async () => {
    await start({ SLACK_API_URL: `${AWAY}/` });
    await discordOpens();
    await onDiscord.run('fiches');
    expect(onDiscord.last()).toContain('Terrain ne vous connaît pas encore ici');
  });

  it('answers on Slack while Discord is away', async () => {
    await start({ DISCORD_API_URL: AWAY });
    await slackOpens();
    expect(await askOnSlack(COORDINATOR, 'profil')).toContain(COORDINATOR.name);
  });
});

/** What is there once sockets have brought it. Fails after 30 s. */
async function found<Found>(look: () => Promise<Found | undefined>): Promise<Found> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
    const there = await look();
    if (there !== undefined) return there;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  throw new Error('It never came.');
}
