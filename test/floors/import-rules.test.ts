import { describe, expect, it } from 'vitest';
import { lintProbes, type Probe } from './lint-probes.ts';

const REFUSED: readonly (readonly [string, string])[] = [
  ['analysis/probe.ts', 'node:fs'],
  ['analysis/probe.ts', 'hono'],
  ['analysis/probe.ts', '../bot/errors.ts'],
  ['analysis/text/probe.ts', '../../bot/errors.ts'],
  ['analysis/probe.ts', '../adapters/config.ts'],
  ['analysis/probe.ts', '../jobs/refresh-synthesis.ts'],
  ['bot/probe.ts', 'node:fs'],
  ['bot/probe.ts', 'hono'],
  ['bot/probe.ts', '@photostructure/sqlite'],
  ['bot/probe.ts', '@slack/bolt'],
  ['bot/commands/probe.ts', 'discord.js'],
  ['bot/calendar/probe.ts', 'ical.js'],
  ['bot/calendar/probe.ts', 'ical-generator'],
  ['jobs/reminders/probe.ts', 'temporal-polyfill'],
  ['jobs/reminders/probe.ts', 'rrule-temporal'],
  ['jobs/reminders/probe.ts', '@socialgouv/jours-feries'],
  ['jobs/probe.ts', 'ical.js'],
  ['jobs/probe.ts', 'ical-generator'],
  ['analysis/probe.ts', 'temporal-polyfill'],
  ['analysis/probe.ts', 'rrule-temporal'],
  ['analysis/probe.ts', '@socialgouv/jours-feries'],
  ['analysis/probe.ts', 'ical.js'],
  ['analysis/probe.ts', 'ical-generator'],
  ['bot/probe.ts', '../adapters/slack/names.ts'],
  ['jobs/probe.ts', '@slack/bolt'],
  ['jobs/probe.ts', '../adapters/discord/create-discord-chat.ts'],
  ['analysis/probe.ts', 'discord.js'],
  ['bot/commands/probe.ts', '../../adapters/config.ts'],
  ['bot/probe.ts', '../jobs/refresh-synthesis.ts'],
  ['jobs/probe.ts', 'node:fs'],
  ['jobs/probe.ts', '../adapters/config.ts'],
  ['jobs/probe.ts', '../analysis/index.ts'],
  ['adapters/web/probe.ts', '../../analysis/index.ts'],
  ['adapters/sqlite/probe.ts', '../../jobs/refresh-synthesis.ts'],
];

const ALLOWED: readonly (readonly [string, string])[] = [
  ['analysis/probe.ts', './types.ts'],
  ['analysis/probe.ts', 'ml-kmeans'],
  ['analysis/probe.ts', 'natural/lib/natural/stemmers/porter_stemmer_fr.js'],
  ['bot/probe.ts', '../analysis/index.ts'],
  ['bot/probe.ts', 'zod'],
  ['bot/probe.ts', 'temporal-polyfill'],
  ['bot/reminders/probe.ts', 'rrule-temporal'],
  ['bot/reminders/probe.ts', '@socialgouv/jours-feries'],
  ['adapters/ical/probe.ts', 'ical.js'],
  ['adapters/ical/probe.ts', 'ical-generator'],
  ['adapters/ical/probe.ts', 'temporal-polyfill'],
  ['jobs/probe.ts', '../bot/errors.ts'],
  ['adapters/web/probe.ts', '../../bot/errors.ts'],
  ['adapters/web/probe.ts', 'hono'],
  ['adapters/main.ts', '../jobs/refresh-synthesis.ts'],
];

function importing([path, specifier]: readonly [string, string]): Probe {
  return { path, source: `import * as probe from '${specifier}';\n\nexport const used = probe;\n` };
}

describe('the import rules of the floors', () => {
  const refused = lintProbes(REFUSED.map(importing));
  const allowed = lintProbes(ALLOWED.map(importing));

  it.each(REFUSED.map((pair, index) => [...pair, index] as const))(
    'refuse that %s imports %s',
    (_, __, index) => {
      expect(refused[index]).toContain('lint/style/noRestrictedImports');
    },
  );

  it.each(ALLOWED.map((pair, index) => [...pair, index] as const))('let %s import %s', (_, __, index) => {
    expect(allowed[index]).not.toContain('lint/style/noRestrictedImports');
  });
});

describe('the environment', () => {
  it('is read by config.ts alone', () => {
    const source = 'export const home = process.env;\n';
    const [elsewhere, config] = lintProbes([
      { path: 'adapters/web/probe.ts', source },
      { path: 'adapters/config.ts', source },
    ]);
    expect(elsewhere).toContain('lint/style/noProcessEnv');
    expect(config).not.toContain('lint/style/noProcessEnv');
  });
});
