import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Whereabouts } from '../../../bot/invocation.ts';
import { button, buttonsOf, type Desk, openDesk, TERRACE, textOf } from '../desk.ts';
import { camille, edition, malik, nadia } from '../sample-edition.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const HERE = { chat: TERRACE.name, channel: 'C42', channelName: 'bavardages' };
const THERE = { chat: TERRACE.name, channel: 'C43', channelName: 'services-ruraux' };

const report = (where: Whereabouts) =>
  desk.say(malik, 'signaler blocage La visio coupe au milieu du rendez-vous.', where);

describe('/terrain salon', () => {
  it('ties a channel to a theme: reports made there need not name it', async () => {
    expect(await report(HERE)).toMatchObject({ type: 'form' });
    expect(textOf(await desk.say(nadia, 'salon ville', HERE))).toContain('« Politique de la ville »');
    expect(textOf(await report(HERE))).toContain('enregistrée');
    const [filed] = await desk.bot.context.store.reports.list({ edition: edition.id });
    expect(filed?.content.theme).toBe('ville');
  });

  it('ties that channel alone, on that platform alone', async () => {
    await desk.say(nadia, 'salon ville', HERE);
    expect(await report({ ...HERE, channel: 'C1' })).toMatchObject({ type: 'form' });
    expect(await report({ ...HERE, chat: 'ailleurs' })).toMatchObject({ type: 'form' });
  });

  it('knows the channel of a theme by its name, until somebody says otherwise', async () => {
    expect(textOf(await report(THERE))).toContain('enregistrée');
    await desk.say(nadia, 'salon sans thème', THERE);
    expect(await report(THERE)).toMatchObject({ type: 'form' });
  });

  it('is undone by the button that follows', async () => {
    await desk.say(nadia, 'salon ville', HERE);
    const tied = await desk.say(nadia, 'salon rural', HERE);
    const undone = await desk.click(nadia, button(tied, 'Annuler'), HERE);
    expect(textOf(undone)).toContain('« Politique de la ville »');
    const back = await desk.click(
      nadia,
      button(await desk.say(nadia, 'salon sans thème', HERE), 'Annuler'),
      HERE,
    );
    expect(textOf(back)).toContain('« Politique de la ville »');
  });

  it('shows what the channel speaks of, and the other themes', async () => {
    await desk.say(nadia, 'salon ville', HERE);
    const shown = await desk.say(nadia, 'salon', HERE);
    expect(textOf(shown)).toContain('Ce salon parle du thème « Politique de la ville »');
    expect(buttonsOf(shown).map(({ label }) => label)).toEqual([
      'Services en zone rurale',
      'D’aucun thème',
      'Créer un salon',
    ]);
  });

  it('works in channels alone', async () => {
    expect(textOf(await desk.say(nadia, 'salon rural', { chat: TERRACE.name }))).toContain(
      'se fait dans un salon',
    );
  });

  it('is for coordinators', async () => {
    expect(textOf(await desk.say(camille, 'salon rural', HERE))).toContain('Votre rôle ne permet pas');
    expect(await report(HERE)).toMatchObject({ type: 'form' });
  });

  it('asks for a channel of a theme where the platform lets the bot make one', async () => {
    const asked = await desk.say(nadia, 'salon creer', HERE);
    const said = await desk.click(nadia, button(asked, 'Politique de la ville'), HERE);
    expect(textOf(said)).toContain('Le salon #ville se prépare');
    const jobs = await desk.bot.context.store.jobs.list('waiting');
    expect(jobs.filter(({ name }) => name === 'create-channel').map(({ payload }) => payload)).toEqual([
      expect.objectContaining({ chat: TERRACE.name, theme: 'ville', asker: nadia.id }),
    ]);
  });

  it('says what to do where it does not', async () => {
    const said = textOf(await desk.say(nadia, 'salon creer ville', 'ville'));
    expect(said).toContain('créez-le vous-même');
    expect(await desk.bot.context.store.jobs.list()).toEqual([]);
  });
});
