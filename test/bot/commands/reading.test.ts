import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttonsOf, type Desk, messageOf, openDesk, textOf } from '../desk.ts';
import { camille, edition, invite, john, malik, nadia } from '../sample-edition.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  for (const place of ['Lozère', 'Creuse', 'Cantal', 'Vosges', 'Gers']) {
    await desk.say(
      camille,
      `signaler blocage rural La visio coupe au milieu du rendez-vous, réseau faible en ${place}.`,
    );
    await desk.say(
      malik,
      `signaler pratique rural Les élèves prennent un bus itinérant chaque semaine en ${place}.`,
    );
  }
  await desk.settle();
});
afterEach(() => desk.close());

describe('/terrain synthese', () => {
  it('says what recurs, with a link to the page', async () => {
    const said = textOf(await desk.say(camille, 'synthese rural'));
    expect(said).toContain('10 fiches de 2 élèves');
    expect(said).toContain('/syntheses/rural/sujets/s1');
  });

  it('takes the theme of one’s group when nothing says which', async () => {
    expect(messageOf(await desk.say(camille, 'synthese')).title).toContain('zone rurale');
  });

  it('asks which theme when nothing tells', async () => {
    const asked = await desk.say(malik, 'synthese');
    expect(buttonsOf(asked).map(({ label }) => label)).toEqual(edition.themes.map(({ label }) => label));
    const [rural] = buttonsOf(asked);
    if (rural === undefined) throw new Error('no theme was offered');
    expect(textOf(await desk.click(malik, rural))).toContain('10 fiches');
  });

  it('answers for a theme without a report', async () => {
    expect(textOf(await desk.say(camille, 'synthese ville'))).toContain('Aucune fiche encore');
  });

  it('names the themes when the one asked for does not exist', async () => {
    const reply = await desk.click(camille, {
      label: '',
      run: { command: 'synthese', options: { theme: 'mer' } },
    });
    expect(textOf(reply)).toContain('rural, ville');
  });
});

describe('/terrain sujet', () => {
  it('opens a subject by its number, with verbatims and their places', async () => {
    const said = textOf(await desk.say(camille, 'sujet 1', 'services-ruraux'));
    expect(said).toMatch(/La visio coupe|bus itinérant/);
    expect(said).toContain('/fiches/');
  });

  it('shows a guest the verbatims without their authors', async () => {
    const said = textOf(await desk.say(invite, 'sujet 1', 'services-ruraux'));
    expect(said).not.toContain('camille');
    expect(said).not.toContain('Renommer');
  });

  it('says so when no subject has this number', async () => {
    expect(textOf(await desk.say(camille, 'sujet 99', 'services-ruraux'))).toContain('Aucun sujet');
  });
});

describe('/terrain chercher', () => {
  it('forgives accents and inflections', async () => {
    expect(textOf(await desk.say(camille, 'chercher eleve'))).toContain('Les élèves prennent');
  });

  it('says so when nothing is found', async () => {
    expect(textOf(await desk.say(camille, 'chercher sous-marin'))).toContain('Aucune fiche ne parle');
  });

  it('wants words', async () => {
    expect(textOf(await desk.say(camille, 'chercher'))).toContain('Il manque « mots »');
  });

  it('is refused to guests', async () => {
    expect(textOf(await desk.say(invite, 'chercher visio'))).toContain('Votre rôle ne permet pas');
  });
});

describe('/terrain qui', () => {
  it('names only those who agreed', async () => {
    const grouping = (await desk.bot.context.groupings.latest(edition.id, 'rural')).grouping;
    const said = await Promise.all(
      grouping.subjects.map(async ({ id }) => textOf(await desk.say(nadia, `qui rural ${id}`))),
    );
    expect(said.join()).toContain('malik@exemple.fr');
    expect(said.join()).not.toContain('camille@exemple.fr');
  });
});

describe('/terrain profil', () => {
  it('is not reachable until one says so', async () => {
    expect(textOf(await desk.say(camille, 'profil'))).toContain('"value":"Non"');
    await desk.say(camille, 'profil contact oui');
    expect((await desk.bot.context.store.participants.get('camille'))?.contactable).toBe(true);
  });

  it('changes the language at once', async () => {
    expect(messageOf(await desk.say(john, 'profil langue fr')).title).toBe('Votre profil est changé');
  });
});

describe('/terrain aide', () => {
  it('lists what one may do, and nothing else', async () => {
    const student = textOf(await desk.say(camille, 'aide'));
    expect(student).toContain('/terrain signaler');
    expect(student).not.toContain('/terrain inscrire');
    expect(textOf(await desk.say(nadia, 'aide'))).toContain('/terrain inscrire');
  });

  it('explains one command', async () => {
    expect(textOf(await desk.say(camille, 'aide signaler'))).toContain('La visio coupe au milieu');
  });

  it('is what an empty line gives', async () => {
    expect(textOf(await desk.say(camille, ''))).toContain('Ce que Terrain sait faire');
  });

  it('is pointed to by an unknown command', async () => {
    expect(textOf(await desk.say(camille, 'danser'))).toContain('/terrain aide');
  });
});

describe('/terrain themes', () => {
  it('gives each theme its channel and its count', async () => {
    const said = textOf(await desk.say(camille, 'themes'));
    expect(said).toContain('#services-ruraux · 10 fiches');
    expect(said).toContain('#ville · 0 fiche');
  });
});
