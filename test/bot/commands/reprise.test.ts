import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, formOf, openDesk, TERRACE, textOf } from '../desk.ts';
import { camille, edition, nadia } from '../sample-edition.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const TEXT = 'La visio coupe au milieu du rendez-vous.';

/** What a message's menu sends. */
function takeUp(texte: string, who = camille) {
  const options = { texte, reprise: 'message', nature: 'constat', theme: 'rural' };
  return desk.click(who, { label: '', run: { command: 'signaler', options } });
}

describe('a message taken up as a report', () => {
  it('opens the form with its text, however complete it is, and files nothing', async () => {
    const form = formOf(await takeUp(TEXT));
    expect(form.fields.find(({ name }) => name === 'texte')?.value).toBe(TEXT);
    expect(await desk.bot.context.store.reports.list({ edition: edition.id })).toEqual([]);
  });

  it('says that whoever reports is the author', async () => {
    expect(formOf(await takeUp(TEXT)).intro).toContain('sera Camille Martin');
  });

  it('still says so when the form comes back', async () => {
    const form = formOf(await takeUp(TEXT));
    const again = formOf(
      await desk.submit(camille, form, { nature: 'constat', theme: 'rural', texte: 'Non' }),
    );
    expect(again.intro).toContain('sera Camille Martin');
    expect(again.fields.find(({ name }) => name === 'texte')?.problem).toContain('trop court');
  });

  it('is filed in the name of whoever reports', async () => {
    const form = formOf(await takeUp(TEXT));
    await desk.submit(camille, form, { nature: 'constat', theme: 'rural', texte: TEXT });
    const filed = await desk.bot.context.store.reports.list({ edition: edition.id });
    expect(filed.map(({ author, content }) => [author, content.text])).toEqual([[camille.id, TEXT]]);
  });

  it('is cut to what a form takes, between characters', async () => {
    const text = formOf(await takeUp(`${'a'.repeat(1_999)}🚌🚌`)).fields.find(({ name }) => name === 'texte');
    expect(text?.value).toBe('a'.repeat(1_999));
  });

  it('is refused to those who may not report', async () => {
    expect(textOf(await takeUp(TEXT, nadia))).toContain('Votre rôle ne permet pas');
  });
});

describe('a report typed into the fields of a command', () => {
  const where = { chat: TERRACE.name, channel: 'C1', channelName: 'services-ruraux' };

  function fill(options: Record<string, string>) {
    const call = { type: 'options', command: 'signaler', options, from: 'line' } as const;
    return desk.bot.handler.handle({ id: 'r1', participant: camille, ...where, call });
  }

  it('is filed as it stands: what was chosen is no guess', async () => {
    const texte = 'de la mairie part un bus vers la ville.';
    const said = await fill({ nature: 'initiative', theme: 'ville', texte });
    expect(textOf(said)).toContain('enregistrée');
    const [filed] = await desk.bot.context.store.reports.list({ edition: edition.id });
    expect(filed?.content).toMatchObject({ kind: 'initiative', theme: 'ville', text: texte });
  });

  it('opens the form on what is missing', async () => {
    expect(
      formOf(await fill({ nature: 'initiative' })).fields.find(({ name }) => name === 'theme')?.value,
    ).toBe('rural');
  });
});
