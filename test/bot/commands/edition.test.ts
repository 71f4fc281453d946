import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { button, type Desk, formOf, openDesk, textOf } from '../desk.ts';
import { camille, edition, nadia } from '../sample-edition.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const bytes = (text: string) => new TextEncoder().encode(text);

describe('/terrain edition', () => {
  it('shows schools, themes and the calendar to coordinators only', async () => {
    expect(textOf(await desk.say(nadia, 'edition'))).toContain('jeudi 3 décembre, de 9 h à 17 h');
    expect(textOf(await desk.say(camille, 'edition'))).toContain('Votre rôle ne permet pas');
  });

  it('closes after a second yes: reports are refused from then on, syntheses still read', async () => {
    const asked = await desk.say(nadia, 'edition fermer');
    await desk.click(nadia, button(asked, 'Fermer l’édition'));
    expect(textOf(await desk.say(camille, 'signaler blocage rural La visio coupe.'))).toContain('est close');
    expect(textOf(await desk.say(camille, 'synthese rural'))).not.toContain('est close');
  });

  it('opens again', async () => {
    const asked = await desk.say(nadia, 'edition fermer');
    await desk.click(nadia, button(asked, 'Fermer l’édition'));
    await desk.click(nadia, button(await desk.say(nadia, 'edition'), 'Rouvrir l’édition'));
    expect(textOf(await desk.say(camille, 'signaler blocage rural La visio coupe.'))).toContain(
      'enregistrée',
    );
  });

  it('creates an edition from a file, its maker as coordinator', async () => {
    const form = formOf(await desk.say(nadia, 'edition creer'));
    const { createdAt: _, ...described } = { ...edition, id: 'suivante', name: 'La suivante' };
    const file = { name: 'edition.json', content: bytes(JSON.stringify(described)) };
    expect(textOf(await desk.submit(nadia, form, {}, { fichier: file }))).toContain('La suivante');
    const { store } = desk.bot.context;
    expect((await store.editions.get('suivante'))?.themes).toHaveLength(2);
    expect((await store.participants.byEmail('suivante', nadia.email))?.role).toBe('coordinator');
  });

  it.each([
    ['that is not JSON', 'Bonjour'],
    ['without themes', JSON.stringify({ id: 'x', name: 'X', schools: [] })],
  ])('refuses a file %s in one sentence', async (_, content) => {
    const form = formOf(await desk.say(nadia, 'edition creer'));
    const reply = await desk.submit(
      nadia,
      form,
      {},
      { fichier: { name: 'x.json', content: bytes(content) } },
    );
    expect(textOf(reply)).toMatch(/n’est pas un texte lisible|a des erreurs à corriger/);
    expect(await desk.bot.context.store.editions.list()).toHaveLength(1);
  });
});

describe('/terrain inscrire', () => {
  const csv =
    '\ufeffNom;Prénom;E-mail;École;Rôle;Stage;Côté;Territoire;Groupe\r\n' +
    'Petit;Inès;ines@exemple.fr;ENA;élève;préfecture;État;Gers;g1\r\n' +
    'Roux;Luc;pas une adresse;ENA;élève;;;;\r\n' +
    'Martin;Malik;malik@exemple.fr;INET;élève;mairie;collectivité;Gers;\r\n';

  async function enrol(content: Uint8Array) {
    const form = formOf(await desk.say(nadia, 'inscrire'));
    return desk.submit(nadia, form, {}, { fichier: { name: 'liste.csv', content } });
  }

  it('takes the good rows and lists the others by line', async () => {
    const said = textOf(await enrol(bytes(csv)));
    expect(said).toContain('2 personnes inscrites');
    expect(said).toMatch(/[Ll]igne 3/);
    const ines = await desk.bot.context.store.participants.byEmail(edition.id, 'ines@exemple.fr');
    expect(ines).toMatchObject({
      name: 'Inès Petit',
      school: 'ENA',
      placement: { territory: 'Gers', side: 'state' },
    });
  });

  it('updates who is known without changing what only the person decides', async () => {
    await enrol(bytes(csv));
    const malik = await desk.bot.context.store.participants.get('malik');
    expect(malik).toMatchObject({ contactable: true, placement: { institution: 'mairie' } });
  });

  it('reads what French Excel writes in Windows-1252', async () => {
    const latin = Uint8Array.from(csv.slice(1), (char) => char.charCodeAt(0));
    await enrol(latin);
    const ines = await desk.bot.context.store.participants.byEmail(edition.id, 'ines@exemple.fr');
    expect(ines?.name).toBe('Inès Petit');
  });

  it('refuses a binary file in one sentence and keeps everyone', async () => {
    const said = textOf(await enrol(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3])));
    expect(said).toContain('« liste.csv » n’est pas un texte lisible');
    expect(await desk.bot.context.store.participants.list(edition.id)).toHaveLength(5);
  });
});
