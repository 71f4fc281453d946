import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../../adapters/slack/doctor.ts';
import { SCOPE_NAMES } from '../../../adapters/slack/scopes.ts';
import type { SlackSettings } from '../../../adapters/slack/settings.ts';
import { camille, edition, nadia } from '../../bot/sample-edition.ts';
import { createManualClock } from '../../doubles/manual-clock.ts';
import { openSlackDouble, type SlackDouble } from '../../fakes/slack/slack-double.ts';
import { openSlack } from './open-slack.ts';

const now = () => createManualClock(new Date().toISOString());
const SECRET = '0123456789abcdef0123456789abcdef';

describe('the doctor of Slack', () => {
  let double: SlackDouble;
  let settings: SlackSettings;

  async function open(scopes: readonly string[] = SCOPE_NAMES): Promise<void> {
    double = await openSlackDouble({
      people: [{ name: 'nadia', realName: nadia.name, email: nadia.email }],
      channels: [],
      scopes,
      groups: { coordination: ['nadia'] },
    });
    settings = { botToken: double.botToken, appToken: double.appToken, port: 0 };
  }

  beforeEach(() => open());
  afterEach(() => double.close());

  const examine = (changed: Partial<SlackSettings> = {}, clock = now()) =>
    check({ ...settings, ...changed }, 'fr', { clock, apiUrl: double.apiUrl });

  it('finds nothing where all is well', async () => {
    const findings = await examine({ coordinatorRole: '@coordination' });
    expect(findings.map(({ ok, what }) => [ok, what])).toEqual([
      [true, expect.stringContaining('accepté par')],
      [true, `Droits\u00a0: les ${SCOPE_NAMES.length} droits demandés sont accordés`],
      [true, 'Horloge\u00a0: à l’heure de Slack'],
      [true, 'Coordination\u00a0: le groupe coordination a 1\u00a0membres'],
      [true, 'Socket Mode\u00a0: une connexion peut s’ouvrir'],
    ]);
  });

  it('says what to do about a token that Slack refuses', async () => {
    double.faults.next('auth.test', { type: 'refusal', error: 'invalid_auth' });
    const [finding] = await examine();
    expect(finding).toMatchObject({ ok: false, what: 'Jeton du bot\u00a0: refusé (invalid_auth)' });
    expect(finding?.todo).toContain('SLACK_BOT_TOKEN');
  });

  it('names the scopes that are missing', async () => {
    await double.close();
    await open(SCOPE_NAMES.filter((scope) => scope !== 'files:write' && scope !== 'im:history'));
    const findings = await examine();
    expect(findings[1]).toMatchObject({ ok: false, what: 'Droits\u00a0: il manque im:history, files:write' });
  });

  it('notices a clock with which every signature would be refused', async () => {
    const late = createManualClock(new Date(Date.now() - 10 * 60 * 1000).toISOString());
    const findings = await examine({}, late);
    expect(findings[2]).toMatchObject({
      ok: false,
      what: expect.stringMatching(/^Horloge\u00a0: (599|600)/),
    });
  });

  it('tells a Slack that is down from a token that is wrong', async () => {
    double.faults.down();
    const [finding] = await examine();
    expect(finding).toMatchObject({ ok: false, what: expect.stringContaining('ne répond pas') });
  });

  it('says what to do about Socket Mode', async () => {
    double.faults.next('apps.connections.open', { type: 'refusal', error: 'not_allowed_token_type' });
    const findings = await examine();
    expect(findings.at(-1)).toMatchObject({ ok: false, todo: expect.stringContaining('connections:write') });
  });

  it('names a group of coordinators that is none', async () => {
    const findings = await examine({ coordinatorRole: 'profs' });
    expect(findings[3]).toMatchObject({ ok: false, what: expect.stringContaining('aucun groupe profs') });
  });

  it('never shows a secret', async () => {
    const { appToken: _, ...http } = settings;
    const findings = await check({ ...http, signingSecret: 'wrong' }, 'en', {
      clock: now(),
      apiUrl: double.apiUrl,
    });
    const said = JSON.stringify(findings);
    expect(said).toContain('Signing secret: not of the shape');
    for (const secret of ['wrong', double.botToken]) expect(said).not.toContain(secret);
  });

  it('tries the address at which Slack would reach Terrain', async () => {
    const desk = await openSlack({ edition, people: [camille], signingSecret: SECRET });
    try {
      await desk.chat.start({
        identify: async () => undefined,
        welcome: () => Promise.reject(new Error('nobody asks')),
        handle: () => Promise.reject(new Error('nobody asks')),
        complete: async () => [],
      });
      const { appToken: _, ...http } = settings;
      const examineAt = (url: string) =>
        check({ ...http, signingSecret: SECRET }, 'fr', { clock: now(), apiUrl: double.apiUrl, url });
      const well = await examineAt(`http://127.0.0.1:${desk.chat.port}/`);
      expect(well.at(-1)).toMatchObject({ ok: true, what: expect.stringContaining('/slack/events') });
      const dead = await examineAt('http://127.0.0.1:9');
      expect(dead.at(-1)).toMatchObject({ ok: false, todo: expect.stringContaining('Démarrez Terrain') });
    } finally {
      await desk.close();
    }
  });
});
