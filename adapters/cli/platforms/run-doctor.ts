import type { Clock } from '../../../bot/ports/clock.ts';
import type { Config } from '../../config.ts';
import { checkDataFolder } from '../../doctor/check-data-folder.ts';
import type { Finding } from '../../doctor/finding.ts';
import { createSystemClock } from '../../system/system-clock.ts';
import { CliError } from '../cli-error.ts';
import type { Terminal } from '../terminal.ts';

/** `terrain doctor`: looks at what Terrain needs, and says what to do about what is not well. */
export async function runDoctor(config: Config, terminal: Terminal): Promise<void> {
  const { words, locale, print } = terminal;
  const clock = createSystemClock();
  const groups: readonly (readonly [string, readonly Finding[]])[] = [
    [words.platforms.machine, [checkDataFolder(config.dataFolder, locale)]],
    ['Slack', await lookAtSlack(config, terminal, clock)],
    ['Discord', await lookAtDiscord(config, terminal, clock)],
  ];
  for (const [title, findings] of groups) print(`${title}\n${findings.map(lineOf).join('')}\n`);
  const problems = groups.flatMap(([, findings]) => findings).filter(({ ok }) => !ok).length;
  if (problems > 0) throw new CliError(words.platforms.problems(problems));
  print(`${words.platforms.allWell}\n`);
}

async function lookAtSlack(
  { slack }: Config,
  { locale, words }: Terminal,
  clock: Clock,
): Promise<readonly Finding[]> {
  if (slack === undefined) return [{ ok: true, what: words.platforms.off }];
  const { check } = await import('../../slack/doctor.ts');
  const { apiUrl, url, ...settings } = slack;
  return check(settings, locale, { clock, apiUrl, url });
}

async function lookAtDiscord(
  { discord }: Config,
  { locale, words }: Terminal,
  clock: Clock,
): Promise<readonly Finding[]> {
  if (discord === undefined) return [{ ok: true, what: words.platforms.off }];
  const { check } = await import('../../discord/doctor.ts');
  const { api, ...settings } = discord;
  return check(settings, locale, { clock, ...(api === undefined ? {} : { api }) });
}

function lineOf({ ok, what, todo }: Finding): string {
  const advice = todo === undefined ? '' : `    → ${todo}\n`;
  return `  ${ok ? '✓' : '✗'} ${what}\n${advice}`;
}
