import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { button, type Desk, formOf, openDesk, textOf } from '../desk.ts';
import { camille, edition, malik } from '../sample-edition.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await desk.say(camille, 'signaler blocage rural La visio coupe au milieu du rendez-vous.');
});
afterEach(() => desk.close());

const first = () => desk.bot.context.store.reports.byNumber(edition.id, 1);

describe('/terrain fiches', () => {
  it('shows one’s own reports and nobody else’s', async () => {
    expect(textOf(await desk.say(camille, 'fiches'))).toContain('La visio coupe');
    expect(textOf(await desk.say(malik, 'fiches'))).not.toContain('La visio coupe');
  });

  it('corrects a report and keeps what it was', async () => {
    const form = formOf(await desk.say(camille, 'fiches corriger 1'));
    const values = Object.fromEntries(form.fields.map(({ name, value }) => [name, value ?? '']));
    await desk.submit(camille, form, { ...values, texte: 'La visio ne coupe plus.' });
    const report = await first();
    expect(report?.content.text).toBe('La visio ne coupe plus.');
    expect(report?.history.map(({ content }) => content.text)).toEqual([
      'La visio coupe au milieu du rendez-vous.',
    ]);
  });

  it('refuses a correction of what was changed meanwhile, and keeps the other one', async () => {
    const form = formOf(await desk.say(camille, 'fiches corriger 1'));
    const values = Object.fromEntries(form.fields.map(({ name, value }) => [name, value ?? '']));
    await desk.submit(camille, form, { ...values, texte: 'Premier changement.' });
    const reply = await desk.submit(camille, form, { ...values, texte: 'Second changement.' });
    expect(textOf(reply)).toContain('a été changée entre-temps');
    expect((await first())?.content.text).toBe('Premier changement.');
  });

  it('withdraws a report from everyone else, and puts it back', async () => {
    const shown = await desk.say(camille, 'fiches 1');
    const withdrawn = await desk.click(camille, button(shown, 'Retirer'));
    expect(textOf(await desk.say(malik, 'chercher visio'))).toContain('Aucune fiche');
    await desk.click(camille, button(withdrawn, 'Rétablir'));
    expect(textOf(await desk.say(malik, 'chercher visio'))).toContain('La visio coupe');
  });

  it('erases for good only after a second yes', async () => {
    const asked = await desk.say(camille, 'fiches effacer 1');
    expect((await first())?.number).toBe(1);
    expect(textOf(await desk.click(camille, button(asked, 'Effacer pour toujours')))).toContain('effacée');
    expect(await first()).toBe(undefined);
  });

  it('refuses to touch another’s report', async () => {
    expect(textOf(await desk.say(malik, 'fiches retirer 1'))).toContain('n’est pas de vous');
    expect((await first())?.status).toBe('filed');
  });

  it('says so when the number is none', async () => {
    expect(textOf(await desk.say(camille, 'fiches retirer 99'))).toContain('La fiche 99 n’existe pas');
  });
});
