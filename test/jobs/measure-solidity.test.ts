import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from '../bot/desk.ts';
import { camille, edition, malik } from '../bot/sample-edition.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  for (const place of ['Lozère', 'Creuse', 'Cantal', 'Vosges', 'Gers']) {
    await desk.say(camille, `signaler blocage rural La visio coupe au milieu du rendez-vous en ${place}.`);
    await desk.say(malik, `signaler pratique rural Les élèves prennent un bus itinérant en ${place}.`);
  }
  await desk.settle();
});
afterEach(() => desk.close());

const latest = () => desk.bot.context.store.syntheses.latest(edition.id, 'rural');

describe('the job that measures solidity', () => {
  it('adds it to each new version, of the subjects that are there', async () => {
    const first = await latest();
    expect(Object.keys(first?.solidity ?? {})).toEqual(first?.grouping.subjects.map(({ id }) => id));
    await desk.say(camille, 'signaler blocage rural La visio coupe au milieu du rendez-vous en Ariège.');
    await desk.settle();
    const second = await latest();
    expect(second?.version).toBe((first?.version ?? 0) + 1);
    expect(Object.keys(second?.solidity ?? {})).not.toEqual([]);
  });

  it('measures a version once', async () => {
    const { context } = desk.bot;
    const version = (await latest())?.version ?? 0;
    await context.store.syntheses.setSolidity(edition.id, 'rural', version, { s1: 0.5 });
    await context.groupings.measureSolidity(edition.id, 'rural');
    expect((await latest())?.solidity).toEqual({ s1: 0.5 });
  });

  it('lets pages and commands read it', async () => {
    const view = await desk.bot.reading.synthesis(camille, 'rural');
    const [first] = view.synthesis.subjects;
    expect(view.solidity[first?.subject ?? '']).toBeGreaterThan(0.5);
    const { solidity } = await desk.bot.reading.subject(camille, 'rural', first?.subject ?? '');
    expect(solidity).toBe(view.solidity[first?.subject ?? '']);
  });
});
