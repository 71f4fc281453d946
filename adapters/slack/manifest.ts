import type { Command } from '../../bot/command.ts';
import type { Locale } from '../../bot/domain/participant.ts';
import { wordingFor } from '../../bot/wording/index.ts';
import { COMMAND, EVENTS_PATH, REPORT_SHORTCUT } from './names.ts';
import { SCOPE_NAMES } from './scopes.ts';
import { slackWordingFor } from './wording/wording.ts';

export interface ManifestOptions {
  readonly locale: Locale;
  /** Address at which Slack reaches this machine, e.g. "https://terrain.example.fr"; not needed in Socket Mode. */
  readonly url?: string | undefined;
  readonly socketMode: boolean;
}

/**
 * The app manifest, which Slack takes at "Create an app › From a manifest". Every command of the table is in it: Slack
 * has one command, whose subcommands are told by its hint.
 */
export function slackManifest(commands: readonly Command[], { locale, url, socketMode }: ManifestOptions) {
  const words = slackWordingFor(locale);
  const { commands: summaries } = wordingFor(locale);
  const requests = socketMode ? undefined : `${(url ?? '').replace(/\/+$/, '')}${EVENTS_PATH}`;
  return {
    display_information: {
      name: 'Terrain',
      description: words.description,
      long_description: [
        words.longDescription,
        ...commands.map(({ name }) => `${COMMAND} ${name} : ${summaries[name].summary}.`),
      ].join('\n'),
      background_color: '#1d3557',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'Terrain', always_online: true },
      shortcuts: [
        {
          name: words.shortcut,
          type: 'message',
          callback_id: REPORT_SHORTCUT,
          description: summaries.signaler.summary,
        },
      ],
      slash_commands: [
        {
          command: COMMAND,
          ...(requests === undefined ? {} : { url: requests }),
          description: words.command,
          usage_hint: commands.map(({ name }) => name).join(' | '),
          should_escape: false,
        },
      ],
    },
    oauth_config: { scopes: { bot: [...SCOPE_NAMES] } },
    settings: {
      event_subscriptions: {
        ...(requests === undefined ? {} : { request_url: requests }),
        bot_events: ['app_home_opened'],
      },
      interactivity: {
        is_enabled: true,
        ...(requests === undefined ? {} : { request_url: requests, message_menu_options_url: requests }),
      },
      org_deploy_enabled: false,
      socket_mode_enabled: socketMode,
      token_rotation_enabled: false,
    },
  };
}
