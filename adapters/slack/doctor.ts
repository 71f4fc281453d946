import { webApi } from '@slack/bolt';
import type { Locale } from '../../bot/domain/participant.ts';
import type { Clock } from '../../bot/ports/clock.ts';
import type { Finding } from '../doctor/finding.ts';
import { type Identity, readIdentity } from './doctor/identity.ts';
import { triedAddress } from './doctor/tried-address.ts';
import { refusalReason } from './failures.ts';
import { sdkLogger } from './logger.ts';
import { SCOPE_NAMES } from './scopes.ts';
import type { SlackSettings } from './settings.ts';
import { doctorEnglish } from './wording/doctor-en.ts';
import { doctorFrench } from './wording/doctor-fr.ts';

export interface SlackDoctorOptions {
  readonly clock: Clock;
  /** Where Slack's Web API is, when it is not where Slack has it. */
  readonly apiUrl?: string | undefined;
  /** Address at which Slack reaches Terrain over HTTP; tried where it is given. */
  readonly url?: string | undefined;
}

type Words = typeof doctorFrench;

interface Visit {
  readonly settings: SlackSettings;
  readonly words: Words;
  readonly options: SlackDoctorOptions;
}

const SLACK_API = 'https://slack.com/api/';
/** Slack refuses, and we refuse, what was signed five minutes ago; half of that still leaves time. */
const SKEW_MS = 150_000;
const CALL_TIMEOUT_MS = 5000;

/** Checks what Slack needs to work with these settings; each problem comes with what to do. Never throws. */
export async function check(
  settings: SlackSettings,
  locale: Locale,
  options: SlackDoctorOptions,
): Promise<readonly Finding[]> {
  const visit = { settings, options, words: locale === 'en' ? doctorEnglish : doctorFrench };
  const { clock, apiUrl = SLACK_API } = options;
  const identity = await readIdentity(settings.botToken, apiUrl, clock);
  return [
    ...identityFindings(visit, identity),
    ...(identity.type === 'known' ? await groupFindings(visit) : []),
    ...(settings.appToken === undefined
      ? await httpFindings(visit)
      : [await socketFinding(visit, settings.appToken)]),
  ];
}

function identityFindings({ words, options }: Visit, identity: Identity): readonly Finding[] {
  if (identity.type === 'unreachable')
    return [{ ok: false, what: words.unreachable(identity.reason), todo: words.unreachableTodo }];
  if (identity.type === 'refused')
    return [{ ok: false, what: words.tokenRefused(identity.reason), todo: words.tokenTodo }];
  const missing = SCOPE_NAMES.filter((scope) => !identity.scopes.has(scope));
  const skew = Math.abs(options.clock.now().getTime() - identity.date.getTime());
  return [
    { ok: true, what: words.tokenGood(identity.team, identity.bot) },
    missing.length === 0
      ? { ok: true, what: words.scopesGood(SCOPE_NAMES.length) }
      : { ok: false, what: words.scopesMissing(missing.join(', ')), todo: words.scopesTodo },
    skew < SKEW_MS
      ? { ok: true, what: words.clockGood }
      : { ok: false, what: words.clockWrong(Math.round(skew / 1000)), todo: words.clockTodo },
  ];
}

async function groupFindings({ settings, words, options }: Visit): Promise<readonly Finding[]> {
  const role = settings.coordinatorRole?.replace(/^@/, '');
  if (role === undefined) return [];
  const missing = { ok: false, what: words.groupMissing(role), todo: words.groupTodo };
  try {
    const { usergroups = [] } = await client(settings.botToken, options).usergroups.list({
      include_users: true,
    });
    const group = usergroups.find(({ id, handle }) => id === role || handle === role);
    return [
      group === undefined ? missing : { ok: true, what: words.groupGood(role, group.users?.length ?? 0) },
    ];
  } catch {
    return [missing];
  }
}

async function socketFinding({ words, options }: Visit, appToken: string): Promise<Finding> {
  try {
    await client(appToken, options).apps.connections.open({});
    return { ok: true, what: words.appTokenGood };
  } catch (error) {
    const reason = refusalReason(error) ?? String((error as Error).message);
    return { ok: false, what: words.appTokenRefused(reason), todo: words.appTokenTodo };
  }
}

async function httpFindings({ settings, words, options }: Visit): Promise<readonly Finding[]> {
  const { signingSecret = '' } = settings;
  if (!/^[0-9a-f]{32}$/.test(signingSecret))
    return [{ ok: false, what: words.secretWrong, todo: words.secretTodo }];
  return [{ ok: true, what: words.secretGood }, await addressFinding(words, signingSecret, options)];
}

async function addressFinding(
  words: Words,
  secret: string,
  { url, clock }: SlackDoctorOptions,
): Promise<Finding> {
  if (url === undefined) return { ok: false, what: words.addressUnknown, todo: words.addressUnknownTodo };
  const { address, problem } = await triedAddress(url, secret, clock);
  return problem === undefined
    ? { ok: true, what: words.addressGood(address) }
    : { ok: false, what: words.addressWrong(address, problem), todo: words.addressTodo };
}

function client(token: string, { apiUrl = SLACK_API }: SlackDoctorOptions): webApi.WebClient {
  return new webApi.WebClient(token, {
    slackApiUrl: apiUrl,
    timeout: CALL_TIMEOUT_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: sdkLogger(undefined),
  });
}
