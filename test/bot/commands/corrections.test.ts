import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Subject } from '../../../analysis/index.ts';
import { button, type Desk, formOf, openDesk, textOf } from '../desk.ts';
import { camille, edition, invite, malik, nadia } from '../sample-edition.ts';

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
      `signaler pratique rural Un bus itinérant vient au village chaque semaine en ${place}.`,
    );
  }
  await desk.settle();
});
afterEach(() => desk.close());

async function subjects(): Promise<readonly Subject[]> {
  await desk.settle();
  return (await desk.bot.context.groupings.refresh(edition.id, 'rural')).grouping.subjects;
}

async function subjectOf(number: number): Promise<Subject | undefined> {
  const report = await desk.bot.context.store.reports.byNumber(edition.id, number);
  return (await subjects()).find(({ reports }) => reports.includes(report?.id ?? ''));
}

describe('corrections of a grouping', () => {
  it('rattacher puts a report where the person says', async () => {
    const home = await subjectOf(2);
    const reply = await desk.say(camille, `rattacher 1 ${home?.id}`);
    expect(textOf(reply)).toContain('rattachée');
    expect((await subjectOf(1))?.id).toBe((await subjectOf(2))?.id);
  });

  it('rattacher founds a subject of the name that is given', async () => {
    const form = formOf(await desk.say(camille, 'rattacher 1'));
    await desk.submit(camille, form, { sujet: '', nouveau: 'La visio qui coupe' });
    expect((await subjectOf(1))?.title).toBe('La visio qui coupe');
  });

  it('separer leaves a report alone', async () => {
    await desk.say(camille, 'separer 1');
    expect(await subjectOf(1)).toBe(undefined);
  });

  it('renommer gives a title that the next version keeps', async () => {
    const home = await subjectOf(1);
    await desk.say(nadia, `renommer ${home?.id} Le réseau qui lâche`, 'services-ruraux');
    expect((await subjectOf(1))?.title).toBe('Le réseau qui lâche');
    await desk.say(camille, 'signaler blocage rural La visio coupe à la mairie, le réseau est faible.');
    expect((await subjectOf(1))?.title).toBe('Le réseau qui lâche');
  });

  it('renommer refuses a title that another subject has', async () => {
    await desk.say(nadia, `renommer ${(await subjectOf(1))?.id} Le réseau qui lâche`, 'services-ruraux');
    const other = await subjectOf(2);
    const form = formOf(
      await desk.say(nadia, `renommer ${other?.id} le reseau qui lâche`, 'services-ruraux'),
    );
    expect(form.fields[0]?.problem).toContain('Un autre sujet');
  });

  it('fusionner leaves none of the two subjects’ reports behind', async () => {
    const first = await subjectOf(1);
    const second = await subjectOf(2);
    await desk.say(nadia, `fusionner ${first?.id} avec ${second?.id}`, 'services-ruraux');
    const merged = await subjectOf(1);
    const all = [...(first?.reports ?? []), ...(second?.reports ?? [])];
    expect(merged?.reports).toEqual(expect.arrayContaining(all));
    expect(merged?.title).toBe(first?.title);
  });

  it('refuses to merge a subject with itself', async () => {
    const home = await subjectOf(1);
    const reply = await desk.say(nadia, `fusionner ${home?.id} avec ${home?.id}`, 'services-ruraux');
    expect(textOf(reply)).toContain('Ces deux sujets n’en font qu’un');
  });

  it('are undone by the button that follows them, once', async () => {
    const before = await subjectOf(1);
    const reply = await desk.say(camille, 'separer 1');
    const undo = button(reply, 'Annuler');
    await desk.click(camille, undo);
    expect((await subjectOf(1))?.id).toBe(before?.id);
    expect(textOf(await desk.click(camille, undo))).toContain('déjà annulée');
  });

  it('are refused to guests', async () => {
    expect(textOf(await desk.say(invite, 'separer 1'))).toContain('Votre rôle ne permet pas');
  });
});
