import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../../adapters/discord/doctor.ts';
import { LOGIN_WITHIN_MS } from '../../../adapters/discord/login.ts';
import { createManualClock, type ManualClock } from '../../doubles/manual-clock.ts';
import { TOKEN } from '../../fakes/discord/discord-double.ts';
import { type OpenDiscord, openDiscord } from './open-discord.ts';
import { until } from './until.ts';

let discord: OpenDiscord;
let clock: ManualClock;

beforeEach(async () => {
  discord = await openDiscord();
  // The double writes the real date on its answers.
  clock = createManualClock(new Date().toISOString());
});

afterEach(() => discord.close());

function examine(change: { token?: string; guildId?: string; coordinatorRole?: string } = {}, now = clock) {
  const { world, api } = discord.platform;
  return check({ token: TOKEN, guildId: world.guild.id, ...change }, 'fr', { clock: now, api });
}

describe('the doctor of Discord', () => {
  it('finds nothing to do where all is right', async () => {
    const findings = await examine({ coordinatorRole: 'Coordination' });
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    expect(findings.map(({ what }) => what.replace(/[\u00a0\u202f]/g, ' '))).toEqual([
      'Le jeton est celui de Terrain.',
      expect.stringMatching(/^L’horloge diffère de celle de Discord de \d secondes?\.$/),
      'Le serveur Discord est « Session commune ».',
      expect.stringMatching(/^\d+ commandes enregistrées sur le serveur\.$/),
      'Le rôle « Coordination » désigne la coordination.',
      'La passerelle accepte la connexion et les intents.',
    ]);
  });

  it.each([
    ['a token that Discord does not know', { token: 'autre' }, /portail des développeurs/],
    ['a guild in which the application is not', { guildId: '1' }, /DISCORD_GUILD_ID/],
    ['a role that is not there', { coordinatorRole: 'Absente' }, /DISCORD_COORDINATORS/],
  ])('says what to do about %s', async (_title, change, todo) => {
    const wrong = (await examine(change)).filter(({ ok }) => !ok);
    expect(wrong.map((finding) => finding.todo)).toEqual([expect.stringMatching(todo)]);
  });

  it('says what to do about commands that were not registered', async () => {
    discord.platform.world.commands = [];
    const wrong = (await examine()).filter(({ ok }) => !ok);
    expect(wrong.map(({ todo }) => todo)).toEqual(['Lancez terrain register discord.']);
  });

  it('says what to do about a clock that is wrong', async () => {
    const wrong = (await examine({}, createManualClock('2020-01-01T00:00:00.000Z'))).filter(({ ok }) => !ok);
    expect(wrong.map(({ todo }) => todo)).toEqual([expect.stringContaining('NTP')]);
  });

  it('says what to do about a platform that is down', async () => {
    await discord.platform.goDown();
    const [finding, ...more] = await examine();
    expect([finding?.ok, finding?.todo, more]).toEqual([
      false,
      expect.stringContaining('discordstatus.com'),
      [],
    ]);
  });

  it('says what to do about a gateway that refuses the intents', async () => {
    discord.platform.gateway.refuse(4014);
    const wrong = (await examine()).filter(({ ok }) => !ok);
    expect(wrong.map(({ todo }) => todo)).toEqual([expect.stringContaining('Guilds')]);
  });

  it('says what to do about a gateway that does not speak', async () => {
    discord.platform.gateway.ignore(true);
    const findings = examine();
    await until(() => discord.platform.gateway.ignored() === 1);
    await clock.advance(LOGIN_WITHIN_MS);
    const wrong = (await findings).filter(({ ok }) => !ok);
    expect(wrong.map(({ todo }) => todo)).toEqual([expect.stringContaining('gateway.discord.gg')]);
  });
});
