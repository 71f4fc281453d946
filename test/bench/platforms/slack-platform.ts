import { freePort } from '../../../adapters/encoder/local/free-port.ts';
import type { Participant } from '../../../bot/domain/participant.ts';
import { overHttp } from '../../fakes/slack/incoming.ts';
import { openSlackDouble, type SlackDouble } from '../../fakes/slack/slack-double.ts';
import { EDITION, THEME } from './bench-desk.ts';
import type { BenchPlatform } from './platform.ts';

const ACKNOWLEDGE_WITHIN_MS = 3000;

/** A workspace in which every student has an account named by their id. */
export function openBenchWorkspace(students: readonly Participant[]): Promise<SlackDouble> {
  return openSlackDouble({
    people: students.map(({ id, name, email }) => ({ name: id, realName: name, email })),
    channels: EDITION.themes.map(({ channel }) => channel),
  });
}

/** Slack over signed HTTP. */
export async function openSlackPlatform(students: readonly Participant[]): Promise<BenchPlatform> {
  const double = await openBenchWorkspace(students);
  const port = await freePort();
  const { command } = overHttp(double, () => port);
  let [typed, answered] = [0, 0];
  return {
    name: 'Slack, signed HTTP',
    chat: 'slack',
    users: new Map(students.map((student) => [student, double.user(student.id)])),
    environment: {
      SLACK_BOT_TOKEN: double.botToken,
      SLACK_SIGNING_SECRET: double.signingSecret,
      SLACK_API_URL: double.apiUrl,
      SLACK_PORT: String(port),
    },
    isOpen: () =>
      fetch(`http://127.0.0.1:${port}/`).then(
        () => true,
        () => false,
      ),
    answered: () => answered,
    type: async ({ id }, { name, options }) => {
      typed += 1;
      const { status, ms } = await command({
        ...{ token: 't', team_id: 'T000000001', api_app_id: 'A000000001', command: '/terrain' },
        ...{ channel_id: double.channel(THEME), channel_name: 'un-salon' },
        ...{ user_id: double.user(id), user_name: id },
        text: [name, ...Object.values(options)].join(' '),
        trigger_id: `bench.${typed}`,
        response_url: double.responseUrls.make(async () => {
          answered += 1;
        }),
      });
      return status === 200 && ms < ACKNOWLEDGE_WITHIN_MS;
    },
    close: () => double.close(),
  };
}
