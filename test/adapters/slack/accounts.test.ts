import { afterEach, describe, expect, it } from 'vitest';
import { SCOPE_NAMES } from '../../../adapters/slack/scopes.ts';
import { camille, invite, malik, nadia } from '../../bot/sample-edition.ts';
import { openJourney, type SlackJourney } from './open-journey.ts';
import type { SlackOptions } from './open-slack.ts';

describe('people of Slack', () => {
  let slack: SlackJourney;

  async function ask(person: typeof camille, line: string): Promise<string> {
    const channel = slack.double.channel('ville');
    await slack.people.type(slack.user(person), channel, line, `${person.id}/${line}`);
    return (await slack.people.see(slack.user(person), channel)).at(-1)?.text ?? '';
  }

  async function open(options: Partial<SlackOptions> = {}): Promise<void> {
    slack = await openJourney(options);
  }

  afterEach(() => slack.close());

  it('are asked who they are where the scope hides addresses', async () => {
    await open({ scopes: SCOPE_NAMES.filter((scope) => scope !== 'users:read.email') });
    expect(await ask(camille, 'fiches')).toContain('Terrain ne vous connaît pas encore ici');
  });

  it('are asked who they are where accounts cannot be read, and the reason is logged', async () => {
    await open({ scopes: SCOPE_NAMES.filter((scope) => !scope.startsWith('users:')) });
    expect(await ask(camille, 'fiches')).toContain('Terrain ne vous connaît pas encore ici');
    expect(JSON.stringify(slack.log)).toContain('an account could not be read');
  });

  it('are looked up once: what is tied needs no question', async () => {
    await open();
    await ask(camille, 'fiches');
    await ask(camille, 'profil');
    expect(slack.double.calls.filter(({ method }) => method === 'users.info')).toHaveLength(1);
  });

  it('coordinate while they are in the user group that the settings name', async () => {
    await open({
      groups: { coordination: ['nadia', 'invite'] },
      coordinatorRole: '@coordination',
      emails: { invite: 'inconnu@ailleurs.example' },
    });
    expect(await ask(invite, 'codes')).toContain('sans compte relié');
    expect(await ask(malik, 'codes')).toContain('coordination');
    expect(await slack.store.reports.list({ edition: camille.edition })).toEqual([]);
  });

  it('have the same reports whatever their account', async () => {
    await open({ emails: { nadia: 'nadia@ailleurs.example' } });
    await ask(camille, 'signaler blocage rural Le car ne passe plus le mercredi.');
    const first = slack.user(camille);
    const second = slack.user(nadia);
    await slack.store.accounts.tie({
      ...{ chat: 'slack', user: second, participant: camille.id, name: 'Camille', by: 'code' },
      at: slack.clock.now().toISOString(),
    });
    expect(await ask(nadia, 'fiches')).toContain('Le car ne passe plus');
    expect(await slack.store.accounts.of(camille.id)).toHaveLength(2);
    expect(first).not.toBe(second);
  });

  it('give a list of participants as a file of a form', async () => {
    await open();
    const csv = 'nom;courriel;rôle\nLéa Petit;lea@exemple.fr;coordination\n';
    const url = slack.double.keepFile('liste.csv', Buffer.from(csv));
    const channel = slack.double.channel('ville');
    await slack.people.type(slack.user(nadia), channel, 'inscrire', 'i1');
    await slack.people.submit(slack.user(nadia), { fichier: url }, 'i2');
    expect((await slack.people.see(slack.user(nadia), channel)).at(-1)?.text).toBe('1 personne inscrite');
    expect(await slack.store.participants.byEmail(nadia.edition, 'lea@exemple.fr')).toMatchObject({
      name: 'Léa Petit',
    });
  });

  it('are told under the field when Slack does not give the file', async () => {
    await open();
    const channel = slack.double.channel('ville');
    await slack.people.type(slack.user(nadia), channel, 'inscrire', 'i1');
    const answer = await slack.people.submit(
      slack.user(nadia),
      { fichier: 'https://ailleurs.example/x.csv' },
      'i2',
    );
    expect(answer.body).toMatchObject({ response_action: 'errors', errors: { fichier: expect.any(String) } });
  });
});
