import { afterEach, beforeEach, expect, it } from 'vitest';
import { registerDiscord } from '../../../adapters/discord/register.ts';
import { issueCode } from '../../../bot/accounts/issue-code.ts';
import { allCommands } from '../../../bot/commands/index.ts';
import { camille, edition, malik, nadia, people } from '../../bot/sample-edition.ts';
import { TOKEN } from '../../fakes/discord/discord-double.ts';
import { type OpenAssistant, openAssistant } from './open-assistant.ts';
import { createVisitor, formOf, plain, type Visitor } from './visitor.ts';

let terrain: OpenAssistant;
let channel: string;

beforeEach(async () => {
  terrain = await openAssistant();
  await terrain.store.editions.add(edition);
  await terrain.store.participants.saveAll(people);
  channel = terrain.platform.people.openChannel('promotion');
});

afterEach(async () => {
  await terrain.close();
  expect(terrain.unexpected).toEqual([]);
});

function arrive(name: string, ...roles: readonly string[]): Visitor {
  return createVisitor(terrain.platform, terrain.platform.people.join(name, roles), channel);
}

async function arriveTied(person: typeof camille): Promise<Visitor> {
  return createVisitor(terrain.platform, await terrain.join(person), channel);
}

const reports = () => terrain.store.reports.list({ edition: edition.id });

it('goes from the installation to an erased report', async () => {
  const { world, api } = terrain.platform;
  expect(await registerDiscord({ token: TOKEN, guildId: world.guild.id }, allCommands, { api })).toBe(
    allCommands.length,
  );

  // A stranger is shown a way in, and comes in by a code.
  const ada = arrive('camille');
  await ada.run('fiches');
  expect(ada.last()).toContain('Terrain ne vous connaît pas encore ici');
  const code = await issueCode(terrain.bot.context, camille);
  const asking = await ada.click('Donner mon code');
  await ada.submit(asking, { code });
  expect(ada.last()).toContain('Bonjour Camille Martin');

  // By form: what the placement says already is not asked again.
  const form = await ada.run('signaler');
  expect(formOf(form)).toMatchObject({
    title: 'Signaler',
    values: { theme: '', nature: '', texte: '', sujet: '' },
  });
  const text = 'Le car de la vallée ne passe plus le mercredi.\nLa permanence est vide.';
  await ada.submit(form, { theme: 'rural', nature: 'blocking-point', texte: text });
  expect(ada.last()).toContain('Fiche 1 enregistrée');
  expect((await reports())[0]?.content).toMatchObject({
    text,
    kind: 'blocking-point',
    place: camille.placement,
  });

  // By line.
  const ben = await arriveTied(malik);
  const line = 'Le car ne passe plus le mercredi, la permanence reste vide.';
  await ben.run('signaler', { nature: 'blocage', theme: 'rural', texte: line });
  expect(ben.last()).toContain('Fiche 2 enregistrée');

  // From what somebody wrote in the talk: who reports is the author, and the form says so.
  const said = terrain.platform.people.write(
    ada.user.id,
    channel,
    'Un car à la demande a ouvert à Mende, réservé par téléphone.',
  );
  const taken = await ben.reportMessage(said);
  expect(formOf(taken).intro).toContain('l’auteur de la fiche sera Malik Martin');
  expect(formOf(taken).values.texte).toBe('Un car à la demande a ouvert à Mende, réservé par téléphone.');
  await ben.submit(taken, { theme: 'rural', nature: 'good-practice' });
  expect((await reports()).map(({ author }) => author)).toEqual(['camille', 'malik', 'malik']);

  // The same subject, then the synthesis.
  await terrain.work();
  await ada.run('signaler', {
    nature: 'blocage',
    theme: 'rural',
    texte: 'Plus de car le mercredi : la permanence est vide.',
  });
  expect(ada.last()).toContain('Est-ce le même sujet ?');
  await ada.click('1 · ');
  expect(ada.last()).toMatch(/Fiche 4 rattachée à « .+ »/);
  await terrain.work();
  await ada.run('synthese', { theme: 'rural' });
  expect(ada.last()).toMatch(/Synthèse · Services en zone rurale[\s\S]+4 fiches de 2 élèves/);

  // A correction: everything is there already, so the form asks which part is to be changed.
  await ada.run('fiches', { action: 'corriger', fiche: '1' });
  expect(ada.last()).toContain('Que voulez-vous changer ?');
  const part = await ada.click('Ce que vous avez vu');
  expect(formOf(part).values.texte).toBe(text);
  await ada.submit(part, { texte: 'Le car de la vallée ne passe plus.' });
  expect(ada.last()).toContain('Fiche 1 modifiée');
  expect((await reports())[0]?.content.text).toBe('Le car de la vallée ne passe plus.');

  // Erased, its words are nowhere any more.
  await ada.run('fiches', { action: 'effacer', fiche: '1' });
  await ada.click('Effacer pour toujours');
  await terrain.work();
  expect(ada.texts().filter((shown) => shown.includes('car de la vallée'))).toEqual([]);
  expect((await reports()).map(({ number }) => number)).toEqual([2, 3, 4]);
});

it('lets a coordinator by role tie a channel to a theme, and make one', async () => {
  const boss = arrive('nadia', terrain.platform.world.roles[0]?.id ?? '');
  await boss.run('salon', { theme: 'ville' });
  expect(boss.last()).toContain('Ce salon parle du thème « Politique de la ville »');
  const ada = await arriveTied(camille);
  await ada.run('signaler', { nature: 'constat', texte: 'La maison de quartier ouvre le soir.' });
  expect((await reports())[0]?.content.theme).toBe('ville');

  await boss.run('salon', { action: 'creer', theme: 'rural' });
  await terrain.work();
  const made = [...terrain.platform.world.channels.values()].filter(({ name }) => name === 'services-ruraux');
  expect(made).toHaveLength(1);
  await ada.run('signaler', { nature: 'constat', texte: 'Le relais poste a fermé.' }, made[0]?.id ?? '');
  expect((await reports())[1]?.content.theme).toBe('rural');
});

it('lets nobody coordinate without the role', async () => {
  const ada = await arriveTied(camille);
  await ada.run('salon', { theme: 'ville' });
  expect(ada.last()).toContain('Votre rôle ne permet pas cette action');
});

it('offers themes, subjects, reports and people as one types', async () => {
  const ada = await arriveTied(camille);
  const ben = await arriveTied(malik);
  const filed = { nature: 'blocage', theme: 'rural' };
  await ben.run('signaler', { ...filed, texte: 'Le car du mercredi est supprimé, la permanence est vide.' });
  await ada.run('signaler', {
    ...filed,
    texte: 'Le car ne passe plus le mercredi, la permanence reste vide.',
  });
  await ben.run('signaler', { ...filed, texte: 'Plus de car le mercredi : permanence vide.' });
  await terrain.work();
  const boss = createVisitor(terrain.platform, await terrain.join(nadia), channel);
  expect(
    (await ada.suggestions('signaler', { theme: 'ZONE RU' }, 'theme')).map(({ value }) => value),
  ).toEqual(['rural']);
  const [subject] = await ada.suggestions('sujet', { theme: 'rural', sujet: '' }, 'sujet');
  const typed = String(subject?.name).slice(0, 5).toUpperCase();
  expect(await ada.suggestions('sujet', { theme: 'rural', sujet: typed }, 'sujet')).toEqual([subject]);
  expect((await ada.suggestions('fiches', { fiche: '' }, 'fiche')).map(({ value }) => value)).toEqual(['2']);
  expect(
    (await boss.suggestions('codes', { personne: 'mal' }, 'personne')).map(({ name }) => plain(String(name))),
  ).toEqual([expect.stringContaining('Malik Martin')]);
  expect(await arrive('inconnu').suggestions('signaler', { theme: '' }, 'theme')).toEqual([]);
});

it('takes a list of participants as a file', async () => {
  const boss = createVisitor(terrain.platform, await terrain.join(nadia), channel);
  const form = await boss.run('inscrire');
  await boss.submit(form, {
    fichier: 'nom;prénom;courriel;école;rôle\nDurand;Zoé;zoe.durand@exemple.fr;ENA;élève\n',
  });
  expect(boss.last()).toContain('1 personne inscrite');
  expect(await terrain.store.participants.byEmail(edition.id, 'zoe.durand@exemple.fr')).toMatchObject({
    name: 'Zoé Durand',
  });
});

it('shows long answers page by page, in the place of the one before, and forgets all of them', async () => {
  const ada = await arriveTied(camille);
  for (let at = 1; at <= 6; at += 1)
    await ada.run('signaler', {
      nature: 'constat',
      theme: 'rural',
      texte: `Constat ${at} : ${'le guichet ferme tôt. '.repeat(60)}`,
    });
  await ada.run('fiches');
  expect(ada.last()).toMatch(/Constat 6[\s\S]+Page 1 sur \d/);
  const before = ada.texts().length;
  await ada.click('Suite');
  await ada.click('Suite');
  expect(ada.texts().length).toBe(before);
  expect(ada.last()).toMatch(/Page 3 sur \d/);
  await ada.run('fiches', { action: 'effacer', fiche: '6' });
  await ada.click('Effacer pour toujours');
  await terrain.work();
  expect(ada.texts().filter((shown) => shown.includes('Constat 6'))).toEqual([]);
});

it('doubles nothing when every event comes three times', async () => {
  const { gateway } = terrain.platform;
  const dispatch = gateway.dispatch.bind(gateway);
  gateway.dispatch = (t, d) => {
    for (let time = 0; time < 3; time += 1) dispatch(t, d);
  };
  const ada = await arriveTied(camille);
  for (let at = 0; at < 5; at += 1)
    await ada.run('signaler', { nature: 'constat', theme: 'rural', texte: `Le guichet ${at} ferme tôt.` });
  const form = await ada.run('signaler');
  await ada.submit(form, { theme: 'ville', nature: 'initiative', texte: 'Un café des parents a ouvert.' });
  expect((await reports()).length).toBe(6);
  expect(ada.texts().length).toBe(6);
});
