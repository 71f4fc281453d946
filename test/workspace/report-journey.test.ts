import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Participant } from '../../bot/domain/participant.ts';
import { axeViolations, excessWidth, launchBrowser, openTab, whyNoBrowser } from '../adapters/web/browser.ts';
import { OTHER_STUDENT, RURAL_STUDENT } from './people.ts';
import { type RunningTerrain, startTerrain, temporaryData } from './running-terrain.ts';

const missing = whyNoBrowser();
const ROOM = '/salons/services-ruraux';
const PAGES = [
  '/syntheses',
  '/syntheses/rural',
  '/syntheses/rural/questions',
  '/syntheses/rural/sujets/s1',
  '/agenda',
];

describe.skipIf(missing !== undefined)(`the workspace with its sample edition ${missing ?? ''}`, () => {
  const data = temporaryData();
  let terrain: RunningTerrain;
  let browser: Browser;

  beforeAll(async () => {
    [terrain, browser] = await Promise.all([startTerrain(data.path), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await terrain.stop();
    data.remove();
  });

  async function visit(who: Participant, path: string, options = {}): Promise<Page> {
    const { page } = await openTab(browser, terrain.url, who, options);
    await page.goto(terrain.url + path);
    return page;
  }

  async function type(page: Page, line: string): Promise<void> {
    await page.getByRole('combobox', { name: /message/i }).fill(line);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
  }

  /** The number of the report of these words, once it is filed. */
  async function filedNumber(page: Page, text: string): Promise<string> {
    const filed = page.locator('.message', { hasText: text }).last();
    const title = await filed.getByText(/Fiche\s\d+ enregistrée/).textContent();
    return /\d+/.exec(title ?? '')?.[0] ?? '';
  }

  it('files a report from one line, and one key puts it into the subject that is offered', async () => {
    const page = await visit(RURAL_STUDENT, ROOM);
    await type(
      page,
      '/terrain signaler blocage Le car du mercredi ne circule plus, la permanence reste vide.',
    );
    const number = await filedNumber(page, 'Le car du mercredi');
    const subject = await page.locator('button[data-key="1"]').last().locator('.label').innerText();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('1');
    await page.getByText(new RegExp(`Fiche\\s${number} rattachée`)).waitFor();
    const report = await visit(RURAL_STUDENT, `/fiches/${number}`);
    await expect
      .poll(async () => (await report.reload()) && report.locator('main').innerText(), POLL)
      .toContain(subject.split('\n')[0]?.trim());
  });

  it('shows the synthesis of 105 reports change after a click', async () => {
    const synthesis = await visit(RURAL_STUDENT, '/syntheses/rural');
    const before = Number(await synthesis.locator('main').getAttribute('data-version'));
    const page = await visit(OTHER_STUDENT, ROOM);
    await type(page, '/terrain signaler pratique Un minibus de la commune passe prendre les gens le jeudi.');
    await page.locator('button[data-key="1"]').last().click();
    await page.getByText(/rattachée/).waitFor();
    await synthesis.getByText('Afficher la version').waitFor();
    await synthesis.getByText('Afficher la version').click();
    await expect
      .poll(async () => Number(await synthesis.locator('main').getAttribute('data-version')), POLL)
      .toBeGreaterThan(before);
  });

  it('files from the form, which comes back with what is wrong and nothing lost', async () => {
    const page = await visit(RURAL_STUDENT, ROOM);
    await type(page, '/terrain signaler');
    const form = page.getByRole('dialog');
    await form.getByLabel('Ce que vous avez vu').fill('Trop');
    await form.getByLabel('Nature').selectOption('good-practice');
    await form.getByLabel('Sujet en quelques mots').fill('maison de santé');
    await form.locator('form').evaluate((element: unknown) => {
      (element as { noValidate: boolean }).noValidate = true;
    });
    await form.getByRole('button', { name: 'Enregistrer' }).click();
    await form.getByText('Le texte est trop court').waitFor();
    expect(await form.getByLabel('Sujet en quelques mots').inputValue()).toBe('maison de santé');
    await form
      .getByLabel('Ce que vous avez vu')
      .fill('Trois médecins partagent un cabinet que la commune prête.');
    await form.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Trois médecins partagent un cabinet').last().waitFor();
  });

  it.each([
    ['light, wide', { width: 1280 }],
    ['dark, 320 pixels wide', { width: 320, dark: true }],
  ])('has no fault that axe finds, nor a line too wide, on pages of syntheses (%s)', async (_, options) => {
    const page = await visit(RURAL_STUDENT, '/', options);
    const faults: string[] = [];
    for (const path of PAGES) {
      await page.goto(terrain.url + path);
      faults.push(...(await axeViolations(page)).map((fault) => `${path} ${fault}`));
      if ((await excessWidth(page)) > 0) faults.push(`${path} is too wide`);
    }
    expect(faults).toEqual([]);
  });
});

/** A theme is grouped again some seconds after a change. */
const POLL = { timeout: 20_000, interval: 200 } as const;
