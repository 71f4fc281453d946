import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Participant } from '../../../bot/domain/participant.ts';
import type { Form } from '../../../bot/message.ts';
import { button, buttonsOf, type Desk, formOf, openDesk, textOf } from '../desk.ts';
import { camille, edition, eventOf, invite, malik, nadia } from '../sample-edition.ts';

const half = (person: Participant, letter: 'A' | 'B') => ({ ...person, half: letter });
const SENAT = eventOf({
  id: 'senat',
  kind: 'parliament',
  title: 'Journée au Sénat',
  place: 'Palais du Luxembourg',
  access: 'Entrée par le 15 rue de Vaugirard.',
  start: '2027-01-13T09:30:00+01:00',
  end: '2027-01-13T17:30:00+01:00',
  audience: { roles: ['student'], halves: ['A'] },
});
const ASSEMBLEE = eventOf({
  ...SENAT,
  id: 'assemblee',
  title: 'Journée à l’Assemblée',
  place: 'Palais Bourbon',
  access: 'Entrée par le 33 quai d’Orsay.',
  start: '2027-01-13T10:00:00+01:00',
  audience: { roles: ['student'], halves: ['B'] },
});

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  const { store } = desk.bot.context;
  await store.events.saveAll([SENAT, ASSEMBLEE]);
  await store.participants.saveAll([half(camille, 'A'), half(malik, 'B')]);
});
afterEach(() => desk.close());

const audited = async () =>
  (await desk.bot.context.store.audit.list(edition.id, 10)).map(
    ({ action, target }) => `${action} ${target}`,
  );
const stored = (id: string) => desk.bot.context.store.events.get(edition.id, id);

async function creation(): Promise<Form> {
  return formOf(await desk.say(nadia, 'agenda creer'));
}

const VISIT = {
  nature: 'parliament',
  titre: 'Journée parlementaire au Sénat',
  debut: '13/01/2027 9 h 30',
  fin: '17 h 30',
  public: 'élèves, demi-promotion A',
  lieu: '15 rue de Vaugirard',
  acces: 'Pièce d’identité.',
  presence: 'yes',
};

describe('/terrain agenda', () => {
  it('shows each half its own place, hour and way in, and nobody else’s', async () => {
    const mine = textOf(await desk.say(camille, 'agenda'));
    expect(mine).toContain('mercredi 13 janvier 2027, de 9 h 30 à 17 h 30');
    expect(mine).toContain('Palais du Luxembourg');
    expect(mine).not.toContain('Bourbon');
    expect(textOf(await desk.say(malik, 'agenda'))).not.toContain('Luxembourg');
    expect(textOf(await desk.say(camille, 'agenda senat'))).toContain('15 rue de Vaugirard');
    expect(textOf(await desk.say(malik, 'agenda senat'))).toContain('Aucun événement');
    expect(textOf(await desk.say(invite, 'agenda'))).not.toContain('Journée au Sénat');
    expect(textOf(await desk.say(nadia, 'agenda'))).toMatch(/Luxembourg.*Bourbon/);
  });

  it('gives the hours of the place, and one’s own where clocks differ', async () => {
    const placement = { institution: 'préfecture', side: 'state', territory: 'La Réunion' } as const;
    await desk.bot.context.store.participants.saveAll([{ ...half(camille, 'A'), placement }]);
    const said = textOf(await desk.say(camille, 'agenda senat'));
    expect(said).toContain('de 9 h 30 à 17 h 30 (heure de Paris)');
    expect(said).toContain('de 12 h 30 à 20 h 30 (heure : La Réunion)');
  });

  it('leaves out what is over and says when nothing comes', async () => {
    const past = { start: '2026-09-01T09:00:00+02:00', end: '2026-09-01T10:00:00+02:00' };
    const { events } = desk.bot.context.store;
    await events.saveAll((await events.list(edition.id)).map((event) => ({ ...event, ...past })));
    expect(textOf(await desk.say(camille, 'agenda'))).toContain('Aucune date à venir.');
  });

  it('offers changes to coordinators alone, and refuses them to others', async () => {
    expect(buttonsOf(await desk.say(camille, 'agenda')).map(({ label }) => label)).not.toContain(
      'Créer un événement',
    );
    for (const line of ['agenda creer', 'agenda modifier senat', 'agenda annuler senat', 'agenda importer']) {
      expect(textOf(await desk.say(camille, line))).toContain('Votre rôle ne permet pas');
      expect(textOf(await desk.say(invite, line))).toContain('Votre rôle ne permet pas');
    }
    expect((await stored('senat'))?.status).toBe('planned');
  });
});

describe('an event by form', () => {
  it('is created for a half, under a code of its own, and audited', async () => {
    const said = textOf(await desk.submit(nadia, await creation(), VISIT));
    expect(said).toContain('est dans l’agenda');
    expect(await stored('journee-parlementaire-au-senat')).toMatchObject({
      kind: 'parliament',
      start: '2027-01-13T09:30:00+01:00',
      end: '2027-01-13T17:30:00+01:00',
      audience: { roles: ['student'], halves: ['A'] },
      access: 'Pièce d’identité.',
      attendance: true,
      revision: 1,
    });
    expect(await audited()).toEqual(['event.created event:journee-parlementaire-au-senat']);
    await desk.submit(nadia, await creation(), VISIT);
    expect(await stored('journee-parlementaire-au-senat-2')).toMatchObject({ revision: 1 });
  });

  it('comes back with all that is wrong, and with what was typed', async () => {
    const wrong = { ...VISIT, titre: '', debut: '31/02/2027 9 h', public: 'les martiens', lien: 'ici' };
    const back = formOf(await desk.submit(nadia, await creation(), wrong));
    const problems = back.fields.filter(({ problem }) => problem !== undefined);
    expect(problems.map(({ name }) => name)).toEqual(['titre', 'debut', 'public', 'lien']);
    expect(back.fields.find(({ name }) => name === 'lieu')?.value).toBe('15 rue de Vaugirard');
    expect(await audited()).toEqual([]);
  });

  it('is changed: the form opens on what it is and keeps what is not touched', async () => {
    await desk.submit(nadia, await creation(), {
      ...VISIT,
      intervenants: 'Ada ; État ; confirmée ; Préfète',
    });
    const id = 'journee-parlementaire-au-senat';
    const before = await stored(id);
    const form = formOf(await desk.say(nadia, `agenda modifier ${id}`));
    const held = Object.fromEntries(form.fields.map(({ name, value = '' }) => [name, value]));
    await desk.submit(nadia, form, { ...held, debut: '14/01/2027 10:00' });
    const after = await stored(id);
    expect(after).toEqual({
      ...before,
      start: '2027-01-14T10:00:00+01:00',
      end: '2027-01-14T17:30:00+01:00',
      revision: 2,
      updatedAt: after?.updatedAt,
    });
    expect((await audited())[0]).toBe(`event.changed event:${id}`);
  });

  it('is not changed over what somebody else has changed meanwhile', async () => {
    const form = formOf(await desk.say(nadia, 'agenda modifier senat'));
    const held = Object.fromEntries(form.fields.map(({ name, value = '' }) => [name, value]));
    await desk.submit(nadia, form, { ...held, lieu: 'Ici' });
    const late = await desk.submit(nadia, form, { ...held, lieu: 'Là' });
    expect(textOf(late)).toContain('a été changé entre-temps');
    expect(await stored('senat')).toMatchObject({ place: 'Ici', revision: 2 });
  });

  it('is cancelled after a second yes, stays in sight, and can be restored', async () => {
    const asked = await desk.say(nadia, 'agenda annuler senat');
    expect((await stored('senat'))?.status).toBe('planned');
    const done = await desk.click(nadia, button(asked, 'Annuler cet événement'));
    expect((await stored('senat'))?.status).toBe('cancelled');
    expect(textOf(await desk.say(camille, 'agenda'))).toContain('annulé · mercredi 13 janvier');
    await desk.click(nadia, button(done, 'Rétablir'));
    expect(await stored('senat')).toMatchObject({ status: 'planned', revision: 3 });
    expect(await audited()).toEqual(['event.restored event:senat', 'event.cancelled event:senat']);
  });

  it('is neither created nor changed once the edition is closed', async () => {
    await desk.bot.context.store.editions.setStatus(edition.id, 'closed');
    expect(textOf(await desk.say(nadia, 'agenda creer'))).toContain('est close');
    expect(textOf(await desk.say(camille, 'agenda senat'))).toContain('Luxembourg');
  });
});

describe('a calendar in a file', () => {
  const bring = async (name: string, text: string) => {
    const form = formOf(await desk.say(nadia, 'agenda importer'));
    return desk.submit(nadia, form, {}, { fichier: { name, content: new TextEncoder().encode(text) } });
  };

  it('comes in from a spreadsheet: good rows enter or bring up to date, others are listed by line', async () => {
    const csv = [
      'Code;Titre;Début;Fin;Lieu;Public;Fuseau;Remarque',
      'senat;Journée au Sénat;13/01/2027 9 h 30;17 h 30;Ailleurs;élèves, demi A;;',
      'stage;Point de stage;2027-01-20 09:00;10:00;Saint-Denis;camille@exemple.fr;La Réunion;x',
      'x y;Sans code;20/01/2027 9h;10h;;;;',
      'nuit;La nuit qui saute;28/03/2027 02:30;03:30;;;;',
    ].join('\r\n');
    const said = textOf(await bring('calendrier.csv', csv));
    expect(said).toContain('1 événement ajouté, 1 changé');
    expect(said).toMatch(/Ligne 4.*Ligne 5.*sautent cette heure/);
    expect(said).toContain('Remarque');
    expect(await stored('senat')).toMatchObject({ place: 'Ailleurs', revision: 2 });
    expect(await stored('stage')).toMatchObject({
      start: '2027-01-20T09:00:00+04:00',
      zone: 'Indian/Reunion',
      audience: { participants: ['camille'] },
    });
    expect(await audited()).toEqual(['events.imported events:2']);
  });

  it('comes in from iCalendar, with the hours of its zones', async () => {
    const ics = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//essai//FR',
      'BEGIN:VEVENT',
      'UID:visite@exemple.fr',
      'DTSTART;TZID=Europe/Paris:20270701T090000',
      'DTEND;TZID=Europe/Paris:20270701T100000',
      'SUMMARY:Visite\\, le matin',
      'LOCATION:Strasbourg',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:utc@exemple.fr',
      'DTSTART:20270115T083000Z',
      'DTEND:20270115T093000Z',
      'SUMMARY:En hiver',
      'STATUS:CANCELLED',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:jour@exemple.fr',
      'DTSTART;VALUE=DATE:20270301',
      'DTEND;VALUE=DATE:20270303',
      'SUMMARY:Deux jours',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:toujours@exemple.fr',
      'DTSTART:20270115T083000Z',
      'DTEND:20270115T093000Z',
      'RRULE:FREQ=HOURLY;COUNT=3',
      'SUMMARY:Chaque heure',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');
    const said = textOf(await bring('agenda.ics', ics));
    expect(said).toContain('3 événements ajoutés');
    expect(said).toContain('se répète');
    expect(await stored('visite')).toMatchObject({
      title: 'Visite, le matin',
      start: '2027-07-01T09:00:00+02:00',
      zone: 'Europe/Paris',
    });
    expect(await stored('utc')).toMatchObject({ start: '2027-01-15T08:30:00.000Z', status: 'cancelled' });
    expect(await stored('jour')).toMatchObject({
      start: '2027-03-01T00:00:00+01:00',
      end: '2027-03-02T23:59:00+01:00',
    });
  });

  it('is refused in one sentence when it is no calendar', async () => {
    expect(textOf(await bring('faux.ics', 'BEGIN:VCALENDAR\nn’importe quoi'))).toContain(
      '« faux.ics » n’est pas un texte lisible',
    );
    expect(textOf(await bring('vide.csv', 'titre;début\nx;y'))).toContain('manque dans le fichier');
  });
});

describe('/terrain agenda abonner', () => {
  const addressIn = (text: string) => /\/agenda\/([\w-]+)\.ics/.exec(text)?.[1] ?? '';

  it('gives each their own address, the same until it is changed; the former one answers no more', async () => {
    const { reading } = desk.bot;
    const said = await desk.say(camille, 'agenda abonner');
    const token = addressIn(textOf(said));
    expect(addressIn(textOf(await desk.say(camille, 'agenda abonner')))).toBe(token);
    expect(addressIn(textOf(await desk.say(malik, 'agenda abonner')))).not.toBe(token);
    const titles = (await reading.feed(token))?.entries.map(({ title }) => title);
    expect(titles).toEqual(['Journée déontologie', 'Journée au Sénat']);

    const renewed = await desk.click(camille, button(said, 'Changer d’adresse'));
    expect(await reading.feed(token)).toBeUndefined();
    const next = addressIn(textOf(renewed));
    expect((await reading.feed(next))?.entries).toHaveLength(2);
    await desk.click(camille, button(renewed, 'Ne plus donner mes dates'));
    expect(await reading.feed(next)).toBeUndefined();
    expect(await reading.feed('')).toBeUndefined();
  });
});
