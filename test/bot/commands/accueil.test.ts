import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttonsOf, type Desk, openDesk, textOf } from '../desk.ts';
import { camille, edition, eventOf, invite, nadia } from '../sample-edition.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

describe('/terrain accueil', () => {
  it('shows one’s latest reports and the next dates', async () => {
    await desk.say(camille, 'signaler blocage rural La visio coupe au milieu du rendez-vous.');
    const said = textOf(await desk.say(camille, 'accueil'));
    expect(said).toContain('La visio coupe');
    expect(said).toContain('Journée déontologie');
  });

  it('says what is asked of one’s group: nothing, or questions', async () => {
    expect(textOf(await desk.say(camille, 'accueil'))).toContain('Rien pour le moment.');
    expect(textOf(await desk.say(nadia, 'accueil'))).not.toContain('demandé');
  });

  it('shows the next dates in their order, and none that has passed', async () => {
    const on = (day: string) =>
      eventOf({
        id: day,
        edition: 'datée',
        title: `Le ${day}`,
        start: `${day}T09:00:00Z`,
        end: `${day}T10:00:00Z`,
      });
    const calendar = ['2026-12-24', '2026-10-01', '2026-12-01'].map(on);
    const { store } = desk.bot.context;
    await store.editions.add({ ...edition, id: 'datée' }, calendar);
    await store.participants.saveAll([{ ...nadia, edition: 'datée' }]);
    expect(textOf(await desk.say(nadia, 'accueil'))).toMatch(/Le 2026-12-01.*Le 2026-12-24/);
    expect(textOf(await desk.say(nadia, 'accueil'))).not.toContain('Le 2026-10-01');
  });

  it('shows guests no reports and no way to file any', async () => {
    const home = await desk.say(invite, 'accueil');
    expect(textOf(home)).not.toContain('Vos fiches');
    expect(buttonsOf(home)).toEqual([]);
  });
});
