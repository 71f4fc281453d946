import {
  type APIApplication,
  type APIApplicationCommand,
  type APIGuild,
  Client,
  GatewayIntentBits,
  REST,
  Routes,
} from 'discord.js';
import type { Locale } from '../../bot/domain/participant.ts';
import type { Clock } from '../../bot/ports/clock.ts';
import type { Finding } from '../doctor/finding.ts';
import { hangUp } from './connection.ts';
import type { DiscordSettings } from './create-discord-chat.ts';
import { fatalSentence } from './fatal-sentence.ts';
import { logIn, withinPatience } from './login.ts';
import type { ApiAddress } from './rest/clients.ts';
import { troubleOf } from './rest/trouble.ts';
import { type DiscordWording, discordWording } from './wording/index.ts';

export interface DoctorOptions extends ApiAddress {
  readonly clock: Clock;
}

/** Differences that nobody notices. */
const MAX_CLOCK_DIFFERENCE_S = 5;

interface Examination {
  readonly settings: DiscordSettings;
  readonly rest: REST;
  readonly words: DiscordWording['doctor'];
  readonly locale: Locale;
  readonly options: DoctorOptions;
}

/** Looks at everything that has to be right for Discord; one finding a thing, in the order in which to repair them. */
export async function check(
  settings: DiscordSettings,
  locale: Locale,
  options: DoctorOptions,
): Promise<readonly Finding[]> {
  const { api } = options;
  const rest = new REST(api === undefined ? {} : { api }).setToken(settings.token);
  const examination = { settings, rest, options, locale, words: discordWording(locale).doctor };
  let answeredAt: string | null = null;
  rest.on('response', (_request, response) => {
    answeredAt = response.headers.get('date');
  });
  try {
    const application = (await rest.get(Routes.currentApplication())) as APIApplication;
    return [
      { ok: true, what: examination.words.token(application.name) },
      clockFinding(examination, answeredAt),
      ...(await guildFindings(examination, application.id)),
      await gatewayFinding(examination),
    ];
  } catch (error) {
    return [tokenFinding(examination, error)];
  }
}

function tokenFinding({ words, locale }: Examination, error: unknown): Finding {
  if (troubleOf(error) === 'unreachable') return { ok: false, what: words.apiSilent, todo: words.apiTodo };
  return { ok: false, what: words.tokenRefused, todo: fatalSentence(4004, locale) };
}

/** By the date that the platform writes on its answers. */
function clockFinding({ words, options }: Examination, answeredAt: string | null): Finding {
  const theirs = Date.parse(answeredAt ?? '');
  const seconds = Number.isNaN(theirs)
    ? 0
    : Math.round(Math.abs(options.clock.now().getTime() - theirs) / 1000);
  const ok = seconds <= MAX_CLOCK_DIFFERENCE_S;
  return { ok, what: words.clock(seconds), ...(!ok && { todo: words.clockTodo }) };
}

async function guildFindings(
  { settings, rest, words }: Examination,
  application: string,
): Promise<readonly Finding[]> {
  try {
    const guild = (await rest.get(Routes.guild(settings.guildId))) as APIGuild;
    const route = Routes.applicationGuildCommands(application, settings.guildId);
    const commands = (await rest.get(route)) as APIApplicationCommand[];
    const count = commands.flatMap(({ options }) => options ?? []).length;
    return [
      { ok: true, what: words.guild(guild.name) },
      { ok: count > 0, what: words.commands(count), ...(count === 0 && { todo: words.commandsTodo }) },
      ...roleFinding(settings, guild, words),
    ];
  } catch (error) {
    if (troubleOf(error) === 'unreachable') throw error;
    return [{ ok: false, what: words.guildMissing, todo: words.guildTodo }];
  }
}

function roleFinding(
  { coordinatorRole }: DiscordSettings,
  { roles }: APIGuild,
  words: DiscordWording['doctor'],
): readonly Finding[] {
  if (coordinatorRole === undefined) return [];
  const found = roles.find(({ id, name }) => id === coordinatorRole || name === coordinatorRole);
  if (found !== undefined) return [{ ok: true, what: words.role(found.name) }];
  return [{ ok: false, what: words.roleMissing(coordinatorRole), todo: words.roleTodo }];
}

async function gatewayFinding({ settings, words, locale, options }: Examination): Promise<Finding> {
  const { clock, api } = options;
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: api === undefined ? {} : { api } });
  client.on('error', () => {});
  let code: number | undefined;
  const onHangUp = (said: number) => {
    code = said;
  };
  try {
    await withinPatience(clock, logIn(client, settings.token, onHangUp));
    return { ok: true, what: words.gateway };
  } catch {
    const todo = code === undefined ? words.gatewaySilent : fatalSentence(code, locale);
    return { ok: false, what: words.gatewayFailed, todo };
  } finally {
    await hangUp(client);
  }
}
