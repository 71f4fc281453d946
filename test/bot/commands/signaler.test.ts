import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { button, buttonsOf, type Desk, formOf, messageOf, openDesk, textOf } from '../desk.ts';
import { camille, edition, invite, john, malik, nadia } from '../sample-edition.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const filed = () => desk.bot.context.store.reports.list({ edition: edition.id });

describe('/terrain signaler', () => {
  it('files a report from one line, with the place of the placement', async () => {
    const reply = await desk.say(camille, 'signaler blocage rural La visio coupe au milieu du rendez-vous.');
    expect(messageOf(reply).title).toBe('Fiche\u00a01 enregistrée');
    const [report] = await filed();
    expect(report).toMatchObject({
      number: 1,
      author: 'camille',
      school: 'ENA',
      content: {
        theme: 'rural',
        kind: 'blocking-point',
        text: 'La visio coupe au milieu du rendez-vous.',
        place: { institution: 'préfecture', side: 'state', territory: 'Lozère' },
      },
    });
  });

  it('takes the theme from the channel', async () => {
    await desk.say(camille, 'signaler constat Le guichet ferme à midi.', 'ville');
    expect((await filed())[0]?.content.theme).toBe('ville');
  });

  it('asks, with the text filled in, when the kind or the theme is not said', async () => {
    const form = formOf(await desk.say(camille, 'signaler Le guichet ferme à midi.', 'ville'));
    const values = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]));
    expect(values).toMatchObject({ theme: 'ville', nature: undefined, texte: 'Le guichet ferme à midi.' });
    expect(await filed()).toEqual([]);
  });

  it('asks when a word of the sentence looks like a kind', async () => {
    const form = formOf(await desk.say(camille, 'signaler initiative de la mairie : un bus passe', 'ville'));
    const values = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]));
    expect(values).toMatchObject({ nature: 'initiative', texte: 'initiative de la mairie : un bus passe' });
  });

  it('asks when the line names another theme than the channel', async () => {
    const form = formOf(await desk.say(camille, 'signaler constat rural Le guichet ferme.', 'ville'));
    expect(form.fields.find(({ name }) => name === 'theme')?.value).toBe('rural');
  });

  it('files what the form says and keeps the author’s own subject', async () => {
    const form = formOf(await desk.say(malik, 'signaler'));
    const reply = await desk.submit(malik, form, {
      theme: 'rural',
      nature: 'good-practice',
      texte: 'Un bus vient au village\r\nle mardi.',
      sujet: 'bus itinérant',
      lieu: 'CCAS',
      cote: 'local',
      territoire: 'Vendée',
    });
    expect(textOf(reply)).toContain('Fiche 1 enregistrée');
    expect((await filed())[0]?.content).toEqual({
      theme: 'rural',
      kind: 'good-practice',
      subject: 'bus itinérant',
      text: 'Un bus vient au village\nle mardi.',
      place: { institution: 'CCAS', side: 'local', territory: 'Vendée' },
    });
  });

  it('gives a form back with a sentence at each wrong field, and loses nothing', async () => {
    const form = formOf(await desk.say(malik, 'signaler'));
    const back = formOf(
      await desk.submit(malik, form, { theme: '', nature: '', texte: 'Non', lieu: 'CCAS' }),
    );
    const problems = back.fields.filter(({ problem }) => problem !== undefined).map(({ name }) => name);
    expect(problems).toEqual(['theme', 'nature', 'texte']);
    expect(back.fields.find(({ name }) => name === 'lieu')?.value).toBe('CCAS');
    expect(back.fields.find(({ name }) => name === 'texte')?.value).toBe('Non');
  });

  it('refuses a text of more than 2,000 characters and says how long it is', async () => {
    const form = formOf(await desk.say(camille, `signaler blocage rural ${'mot '.repeat(600)}`));
    const back = formOf(
      await desk.submit(camille, form, {
        theme: 'rural',
        nature: 'blocking-point',
        texte: 'mot '.repeat(600),
      }),
    );
    expect(back.fields.find(({ name }) => name === 'texte')?.problem).toContain('2399');
  });

  it('files one report when the same request comes twice', async () => {
    await desk.say(camille, 'signaler blocage rural La visio coupe.');
    expect(textOf(await desk.again())).toContain('Fiche 1 enregistrée');
    expect(await filed()).toHaveLength(1);
  });

  it('speaks English to who asked for it', async () => {
    expect(messageOf(await desk.say(john, 'signaler blocage rural La visio coupe.')).title).toBe(
      'Report 1 filed',
    );
  });

  it.each([
    ['a coordinator', nadia],
    ['a guest', invite],
  ])('is refused to %s', async (_, who) => {
    const reply = await desk.say(who, 'signaler blocage rural La visio coupe.');
    expect(textOf(reply)).toContain('Votre rôle ne permet pas cette action');
    expect(await filed()).toEqual([]);
  });

  it('offers the nearest subjects, numbered, and zero for something else', async () => {
    await fillRural(desk);
    const reply = await desk.say(
      camille,
      'signaler blocage rural La visio coupe encore pendant le rendez-vous.',
    );
    const offered = buttonsOf(reply).filter(({ key }) => key !== undefined);
    expect(offered.map(({ key }) => key)).toEqual([...offered.slice(1).map((_, i) => String(i + 1)), '0']);
    expect(offered.length).toBeGreaterThan(1);
  });

  it('attaches the report by one click, for good', async () => {
    await fillRural(desk);
    const reply = await desk.say(camille, 'signaler blocage rural Trop loin pour venir signer.');
    const choice = buttonsOf(reply).find(({ key }) => key === '1');
    if (choice === undefined) throw new Error('no subject was offered');
    expect(textOf(await desk.click(camille, choice))).toContain('rattachée');
    await desk.settle();
    const { grouping } = await desk.bot.context.groupings.latest(edition.id, 'rural');
    const last = (await filed()).at(-1);
    const home = grouping.subjects.find(({ reports }) => reports.includes(last?.id ?? ''));
    expect(home?.title).toBe(choice.label);
  });

  it('leaves the report free when nothing offered is the same', async () => {
    await fillRural(desk);
    const reply = await desk.say(camille, 'signaler blocage rural Trop loin pour venir signer.');
    expect(textOf(await desk.click(camille, button(reply, 'Autre chose')))).toContain('reste libre');
  });
});

/** Ten reports of two plain subjects, grouped. */
async function fillRural(desk: Desk): Promise<void> {
  const places = ['Lozère', 'Creuse', 'Cantal', 'Vosges', 'Gers'];
  for (const place of places) {
    await desk.say(
      camille,
      `signaler blocage rural La visio coupe au milieu du rendez-vous, le réseau est faible en ${place}.`,
    );
    await desk.say(
      malik,
      `signaler pratique rural Un bus itinérant vient au village chaque semaine en ${place}.`,
    );
  }
  await desk.settle();
  await desk.bot.context.groupings.refresh(edition.id, 'rural');
}
