import { describe, expect, it } from 'vitest';
import { slackManifest } from '../../../adapters/slack/manifest.ts';
import { allCommands } from '../../../bot/commands/index.ts';

const http = slackManifest(allCommands, {
  locale: 'fr',
  url: 'https://terrain.exemple.fr/',
  socketMode: false,
});

describe('the manifest of the Slack app', () => {
  it('tells every command of the table', () => {
    const [command] = http.features.slash_commands;
    const told = command?.usage_hint.split(' | ');
    expect(told).toEqual(allCommands.map(({ name }) => name));
    for (const { name } of allCommands) {
      expect(http.display_information.long_description).toContain(`/terrain ${name} : `);
    }
  });

  it('keeps within the lengths that Slack takes', () => {
    for (const locale of ['fr', 'en'] as const) {
      const { display_information: shown, features } = slackManifest(allCommands, {
        locale,
        socketMode: true,
      });
      expect(shown.name.length).toBeLessThanOrEqual(35);
      expect(shown.description.length).toBeLessThanOrEqual(140);
      expect(shown.long_description.length).toBeGreaterThanOrEqual(175);
      expect(shown.long_description.length).toBeLessThanOrEqual(4000);
      for (const { name, description } of features.shortcuts) {
        expect(name.length).toBeLessThanOrEqual(24);
        expect(description.length).toBeLessThanOrEqual(150);
      }
      for (const { command, description, usage_hint } of features.slash_commands) {
        expect(command.length).toBeLessThanOrEqual(32);
        expect(description.length).toBeLessThanOrEqual(2000);
        expect(usage_hint.length).toBeLessThanOrEqual(1000);
      }
    }
  });

  it('sends everything to the one address over HTTP', () => {
    const address = 'https://terrain.exemple.fr/slack/events';
    expect(http.features.slash_commands[0]?.url).toBe(address);
    expect(http.settings.interactivity).toMatchObject({
      request_url: address,
      message_menu_options_url: address,
    });
    expect(http.settings.event_subscriptions.request_url).toBe(address);
    expect(http.settings.socket_mode_enabled).toBe(false);
  });

  it('names no address in Socket Mode', () => {
    const manifest = slackManifest(allCommands, { locale: 'fr', socketMode: true });
    expect(JSON.stringify(manifest)).not.toContain('/slack/events');
    expect(manifest.settings.socket_mode_enabled).toBe(true);
  });

  it('asks for the Home tab’s event, and lets people write to the app', () => {
    expect(http.settings.event_subscriptions.bot_events).toEqual(['app_home_opened']);
    expect(http.features.app_home).toMatchObject({ home_tab_enabled: true, messages_tab_enabled: true });
  });
});
