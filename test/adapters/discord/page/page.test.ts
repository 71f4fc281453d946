import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedSample } from '../../../../adapters/seed-sample.ts';
import type { Participant } from '../../../../bot/domain/participant.ts';
import { launchBrowser, whyNoBrowser } from '../../web/browser.ts';
import { buttonsIn, textIn } from '../discord-hands.ts';
import { type OpenAssistant, openAssistant } from '../open-assistant.ts';
import { createVisitor, type Visitor } from '../visitor.ts';
import { drawMarkdown } from './draw-markdown.ts';
import { type Drawn, drawPage } from './draw-page.ts';

/** Where to leave the page and its picture, to be looked at; nowhere when unset. */
const FOLDER = process.env.TERRAIN_DRAW_TO;

let terrain: OpenAssistant;
const drawn: Drawn[] = [];

beforeAll(async () => {
  terrain = await openAssistant();
  await seedSample(terrain.bot.context);
  await terrain.work();
  await draw(await visitor());
}, 180_000);

afterAll(() => terrain.close());

async function visitor(): Promise<Visitor> {
  const [edition] = await terrain.store.editions.list();
  const people = await terrain.store.participants.list(edition?.id ?? '');
  const student = people.find(({ role, school }) => role === 'student' && school === 'INET') as Participant;
  const channel = terrain.platform.people.openChannel('services-ruraux');
  return createVisitor(terrain.platform, await terrain.join(student), channel);
}

async function draw(me: Visitor): Promise<void> {
  const { people, world } = terrain.platform;
  const channel = [...world.channels.values()].find(({ name }) => name === 'services-ruraux')?.id ?? '';
  const keep = (caption: string) => {
    const message = people.see(me.user.id, channel).at(-1);
    if (message !== undefined) drawn.push({ caption, message: structuredClone(message) });
  };
  const keepForm = (caption: string, { modal }: Awaited<ReturnType<Visitor['run']>>) => {
    if (modal !== undefined) drawn.push({ caption, modal });
  };
  for (const command of ['aide', 'themes', 'synthese', 'fiches', 'profil', 'questions', 'accueil']) {
    await me.run(command);
    keep(`/terrain ${command}`);
  }
  await me.run('agenda');
  keep('/terrain agenda');
  await me.run('agenda', { evenement: 'restitution-rural' });
  keep('Une date');
  await me.run('demi-promotions');
  keep('/terrain demi-promotions');
  keepForm('Demander un échange', await me.click('Demander un échange'));
  keepForm('/terrain signaler', await me.run('signaler'));
  const texte =
    'Le car ne passe plus le mercredi : la permanence de la maison France services reste vide, « on ne peut plus venir ».';
  await me.run('signaler', { nature: 'blocage', theme: 'rural', texte });
  keep('Une fiche enregistrée');
  await me.click('Effacer');
  keep('Effacer ?');
  await me.click('Garder');
  await me.run('sujet', { theme: 'rural', sujet: '1' });
  keep('/terrain sujet 1');
  keepForm('Renommer', await me.click('Renommer'));
  const taken = await me.reportMessage(
    people.write(me.user.id, channel, 'Un café des aidants a ouvert à Guingamp !'),
  );
  keepForm('Signaler dans Terrain', taken);
  await me.submit(taken, { theme: 'rural', nature: 'initiative', texte: 'Un café des aidants' });
  keep('Signaler dans Terrain, enregistrée');
  await me.run('fiches', { action: 'corriger', fiche: '999999' });
  keep('Un refus');
}

const shown = () => drawn.flatMap((each) => ('message' in each ? [each.message] : []));

describe('the main messages', () => {
  it('are all there', () => {
    expect(drawn.length).toBeGreaterThan(14);
  });

  it('have the spaces of French', () => {
    for (const message of shown())
      for (const text of [textIn(message), ...buttonsIn(message).map(({ label }) => label)])
        expect(text.split('\n').filter((line) => /\S [;:!?»](?:\s|$)|« /.test(line))).toEqual([]);
  });

  it('are cut nowhere, in a column as wide as a telephone', async ({ skip }) => {
    const why = whyNoBrowser();
    if (why !== undefined) return skip(why);
    const html = drawPage(drawn, terrain.platform.world.files);
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 700, height: 1000 } });
    await page.setContent(html);
    if (FOLDER !== undefined) {
      writeFileSync(`${FOLDER}/discord.html`, html);
      await page.screenshot({ path: `${FOLDER}/discord.png`, fullPage: true });
    }
    await page.setViewportSize({ width: 360, height: 800 });
    const wide = await page.locator('html').evaluate(({ scrollWidth }) => scrollWidth);
    await browser.close();
    expect(wide).toBeLessThanOrEqual(360);
  });
});

describe('the drawing', () => {
  it('shows what is escaped as it was written', () => {
    expect(drawMarkdown('\\*fort\\* **fort** [a \\[b\\]](https://a.fr)')).toBe(
      '<div>*fort* <strong>fort</strong> <a href="https://a.fr">a [b]</a></div>',
    );
  });
});
