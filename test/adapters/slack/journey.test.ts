import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { camille, edition, john, malik, nadia } from '../../bot/sample-edition.ts';
import { openJourney, type SlackJourney } from './open-journey.ts';

describe('a session in Slack', () => {
  let slack: SlackJourney;
  let channel: string;

  beforeEach(async () => {
    slack = await openJourney({
      emails: { john: 'john@ailleurs.example' },
      channels: ['services-ruraux'],
    });
    channel = slack.double.channel('services-ruraux');
  });

  afterEach(async () => {
    await slack.close();
    expect(slack.unexpected).toEqual([]);
  });

  /** The last thing that they see in the channel, or in private. */
  async function last(person: typeof camille, where: string | undefined = channel): Promise<string> {
    return (await slack.people.see(slack.user(person), where)).at(-1)?.text ?? '';
  }

  const type = (person: typeof camille, line: string, request: string) =>
    slack.people.type(slack.user(person), channel, line, request);

  async function reports(author: typeof camille) {
    return slack.store.reports.list({ edition: edition.id, author: author.id });
  }

  it('knows a participant by their address, and ties the account', async () => {
    await type(camille, 'profil', 'r1');
    expect(await last(camille)).toContain('Camille Martin');
    expect(await slack.store.accounts.get('slack', slack.user(camille))).toMatchObject({
      participant: 'camille',
      by: 'email',
    });
  });

  it('shows somebody unknown a way in, and knows them by their code', async () => {
    await type(john, 'fiches', 'r1');
    expect(await last(john)).toContain('Terrain ne vous connaît pas encore ici');
    await type(nadia, 'codes John Martin', 'r2');
    const [, code = ''] = /: ([A-Z0-9-]{6,})/.exec(await last(nadia)) ?? [];
    await slack.people.click(slack.user(john), channel, 'Donner mon code', 'r3');
    await slack.people.submit(slack.user(john), { code }, 'r4');
    expect(await last(john)).toContain('John Martin');
    expect(await slack.store.accounts.get('slack', slack.user(john))).toMatchObject({ by: 'code' });
  });

  it('takes a report on one line, in a channel that speaks of its theme', async () => {
    await type(nadia, 'salon rural', 'r1');
    expect(await last(nadia)).toContain('Ce salon parle du thème « Services en zone rurale »');
    await type(
      camille,
      'signaler blocage La visio coupe au milieu du rendez-vous &amp; personne ne rappelle.',
      'r2',
    );
    expect(await last(camille)).toContain('Fiche 1 enregistrée');
    expect(await reports(camille)).toMatchObject([
      {
        content: {
          theme: 'rural',
          kind: 'blocking-point',
          text: expect.stringContaining('rendez-vous & personne'),
        },
      },
    ]);
  });

  it('takes a report from the form, says under the field what is wrong, and keeps what was written', async () => {
    const me = slack.user(camille);
    await type(camille, 'signaler', 'r1');
    expect(slack.people.form(me)?.view.title?.text).toContain('Signaler');
    const answers = { theme: 'rural', nature: 'good-practice', texte: 'Oui', lieu: 'préfecture' };
    const refused = await slack.people.submit(me, { ...answers, cote: 'state', territoire: 'Lozère' }, 'r2');
    expect(refused.body).toMatchObject({ response_action: 'errors', errors: { texte: expect.any(String) } });
    expect(slack.people.form(me)?.values).toMatchObject(answers);
    await slack.people.submit(me, { texte: 'Un standard tenu par le CCAS répond à toute heure.' }, 'r3');
    expect(slack.people.form(me)).toBeUndefined();
    expect(await last(camille)).toContain('Fiche 1 enregistrée');
    expect(await reports(camille)).toHaveLength(1);
  });

  it('opens the form from a message, whose author it does not make the reporter', async () => {
    const me = slack.user(camille);
    const said = `<@${slack.user(malik)}> a vu que le guichet ferme à 16 h &amp; sans prévenir`;
    await slack.people.report(me, channel, said, 'r1');
    const form = slack.people.form(me);
    expect(form?.values.texte).toBe('une personne a vu que le guichet ferme à 16 h & sans prévenir');
    const rest = {
      theme: 'rural',
      nature: 'blocking-point',
      lieu: 'mairie',
      cote: 'local',
      territoire: 'Lozère',
    };
    await slack.people.submit(me, rest, 'r2');
    expect(await reports(camille)).toHaveLength(1);
    expect(await reports(malik)).toHaveLength(0);
  });

  it('asks whether it is the same subject, and a click answers', async () => {
    const line =
      'signaler blocage rural Le car ne passe plus le mercredi, les habitants ne peuvent plus venir.';
    for (const [index, person] of [camille, malik, camille, malik].entries()) {
      await type(person, `${line} ${index}`, `r${index}`);
      await slack.settle();
    }
    await type(camille, 'signaler blocage rural Plus de car le mercredi pour aller à la mairie.', 'r9');
    const shown = (await slack.people.see(slack.user(camille), channel)).at(-1);
    expect(shown?.text).toContain('même sujet');
    const choice = shown?.buttons[0]?.label ?? '';
    await slack.people.click(slack.user(camille), channel, choice, 'r10');
    const corrections = await slack.store.corrections.list(edition.id, 'rural');
    expect(corrections).toHaveLength(1);
    const now = (await slack.people.see(slack.user(camille), channel)).find(({ ts }) => ts === shown?.ts);
    expect(now?.text).toContain('rattachée');
    expect(now?.text).not.toContain('même sujet');
  });

  it('shows the synthesis of a theme, and corrects it', async () => {
    await reportMany();
    await type(malik, 'synthese rural', 's1');
    const synthesis = await last(malik);
    expect(synthesis).toContain('Services en zone rurale');
    expect(synthesis).toContain('4 fiches dans un sujet, 0 signal isolé');
    await type(malik, 'renommer', 's2');
    const me = slack.user(malik);
    slack.people.fill(me, { theme: 'rural' });
    const [subject] = await slack.people.suggest(me, 'sujet', '');
    await slack.people.submit(me, { sujet: subject?.value ?? '', titre: 'Le car du mercredi' }, 's3');
    expect(await last(malik)).toContain('Le car du mercredi');
    const [correction] = await slack.store.corrections.list(edition.id, 'rural');
    expect(correction).toMatchObject({ author: malik.id });
  });

  it('erases a report, and takes its words out of what others see', async () => {
    await reportMany();
    const report = (await reports(camille)).at(-1);
    const { id = '', content } = report ?? {};
    const quoted = content?.text ?? '';
    const block = { type: 'quote', report: id, text: quoted, source: 'Préfecture' } as const;
    await slack.chat.deliver({ type: 'channel', edition: edition.id, channel }, { blocks: [block] }, 'k1');
    const there = async () =>
      (await slack.people.see(slack.user(malik), channel)).filter(({ text }) => text.includes(quoted));
    expect(await there()).toHaveLength(1);
    await type(camille, 'fiches', 'e1');
    await slack.people.click(slack.user(camille), channel, 'Effacer', 'e2');
    const buttons = (await slack.people.see(slack.user(camille), channel)).at(-1)?.buttons ?? [];
    const sure = buttons.find(({ label }) => /effacer/i.test(label))?.label ?? '';
    await slack.people.click(slack.user(camille), channel, sure, 'e3');
    await slack.settle();
    expect(await there()).toHaveLength(0);
  });

  it('shows the Home tab: what is asked, the next dates, one’s own reports', async () => {
    await reportMany();
    await slack.people.openHome(slack.user(camille), 'h1');
    const home = JSON.stringify(slack.people.home(slack.user(camille))?.blocks);
    expect(home).toContain('Journée déontologie');
    expect(home).toContain('Le car');
  });

  it('answers a click in the Home tab in private, and draws the tab again', async () => {
    const me = slack.user(camille);
    await type(camille, 'signaler blocage rural Le car ne passe plus le mercredi.', 'r1');
    await slack.people.openHome(me, 'h1');
    const drawn = slack.double.calls.filter(({ method }) => method === 'views.publish').length;
    await slack.people.clickHome(me, 'Les voir toutes', 'h2');
    expect((await slack.people.see(me)).at(-1)?.text).toContain('Le car ne passe plus');
    expect(slack.double.calls.filter(({ method }) => method === 'views.publish')).toHaveLength(drawn + 1);
    await slack.people.clickHome(me, 'Dire ce que vous avez vu', 'h3');
    expect(slack.people.form(me)?.view.title?.text).toContain('Signaler');
  });

  it('speaks English to who chose it', async () => {
    await type(nadia, 'codes John Martin', 'r1');
    const [, code = ''] = /: ([A-Z0-9-]{6,})/.exec(await last(nadia)) ?? [];
    await type(john, `relier ${code}`, 'r2');
    await type(john, 'rattacher', 'r3');
    const form = slack.people.form(slack.user(john));
    expect(JSON.stringify(form?.view)).toContain('Type to search');
    await type(john, 'fiches', 'r4');
    expect(await last(john)).not.toMatch(/fiche /);
  });

  it('makes the channel of a theme for a coordinator', async () => {
    await type(nadia, 'salon creer ville', 'c1');
    expect(await last(nadia)).toContain('Le salon #ville');
    await slack.settle();
    expect((await slack.people.see(slack.user(nadia))).at(-1)?.text).toContain('Le salon #ville est prêt');
    const [{ channel: made = '', theme = '' } = {}] = await slack.store.channels.of('slack', edition.id);
    expect(theme).toBe('ville');
    const { channels } = await slack.double.api('conversations.list', { limit: 1000 });
    expect(channels).toContainEqual(expect.objectContaining({ id: made, name: 'ville' }));
    await slack.people.type(slack.user(camille), made, 'signaler constat Le hall est rénové.', 'c2');
    expect(await reports(camille)).toMatchObject([{ content: { theme: 'ville' } }]);
  });

  async function reportMany(): Promise<void> {
    const seen = [
      [camille, 'Le car ne passe plus le mercredi, les habitants ne viennent plus.'],
      [malik, 'Le car du mercredi est supprimé, plus personne ne vient au guichet.'],
      [camille, 'Sans car le mercredi, les rendez-vous sont annulés.'],
      [malik, 'La visio coupe au milieu du rendez-vous avec la CAF.'],
    ] as const;
    for (const [index, [person, text]] of seen.entries()) {
      await type(person, `signaler blocage rural ${text}`, `many${index}`);
    }
    await slack.settle();
  }
});
