import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { saying } from '../../contracts/chat/sayings.ts';
import {
  axeViolations,
  chosenFile,
  excessWidth,
  hasFocus,
  launchBrowser,
  openTab,
  scrolledTo,
  whyNoBrowser,
} from './browser.ts';
import { type OpenWebChat, openWebChat } from './open-web-chat.ts';
import { CAMILLE, EDITION } from './sample-workspace.ts';
import { createWebHands } from './web-hands.ts';

const CHANNEL = 'services-ruraux';
const TARGET = { type: 'channel', edition: EDITION.id, channel: CHANNEL } as const;
const PAGES = [
  `/salons/${CHANNEL}`,
  '/messages/terrain',
  '/syntheses',
  '/syntheses/rural',
  '/syntheses/rural/questions',
  '/syntheses/rural/sujets/s1',
  '/fiches/1',
  '/mes-fiches',
  '/agenda',
  '/fiches/999999',
];
const reason = whyNoBrowser();

describe.skipIf(reason !== undefined)(
  `in Chromium${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    let browser: Browser;
    let open: OpenWebChat;
    let url: string;

    beforeAll(async () => {
      browser = await launchBrowser();
    });
    afterAll(() => browser.close());
    beforeEach(async () => {
      open = await openWebChat();
      url = open.chat.url;
      await open.chat.deliver(TARGET, saying('La synthèse a changé.'), 'a');
      const hands = createWebHands(url);
      await hands.type(CAMILLE, CHANNEL, 'signaler Le car du mercredi ne circule plus.', 'r1');
      await hands.type(CAMILLE, CHANNEL, 'themes', 'r2');
    });
    afterEach(async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      await open.close();
    });

    describe.each([
      ['wide and light', {}],
      ['narrow and dark', { width: 320, height: 640, dark: true }],
    ])('%s', (_look, visiting) => {
      it.each(PAGES)('axe finds nothing wrong, nothing sticks out, no script fails: %s', async (path) => {
        const { page, problems } = await openTab(browser, url, CAMILLE, visiting);
        await page.goto(url + path);
        expect(await axeViolations(page)).toEqual([]);
        expect([(await excessWidth(page)) <= 0, problems]).toEqual([true, []]);
      });

      it('axe finds nothing wrong on the first visit', async () => {
        const { page } = await openTab(browser, url, undefined, visiting);
        await page.goto(url);
        expect(await axeViolations(page)).toEqual([]);
        expect(await excessWidth(page)).toBeLessThanOrEqual(0);
      });

      it('axe finds nothing wrong in an open form, with problems and in the list of commands', async () => {
        const { page } = await openTab(browser, url, CAMILLE, visiting);
        await page.goto(`${url}/salons/${CHANNEL}`);
        await page.getByRole('combobox', { name: 'Message' }).fill('/');
        await page.getByRole('listbox').getByRole('option').first().waitFor();
        expect(await axeViolations(page)).toEqual([]);
        await page.keyboard.type('terrain signaler ');
        await page.keyboard.press('Escape');
        await page.keyboard.press('Enter');
        await page.getByRole('dialog').waitFor();
        expect(await axeViolations(page)).toEqual([]);
        await page.getByRole('button', { name: 'Enregistrer' }).click();
        await page.getByText('Le texte est trop court').waitFor();
        expect(await axeViolations(page)).toEqual([]);
      });
    });

    it('first says who one is, then goes where one was going', async () => {
      const { page } = await openTab(browser, url, undefined);
      await page.goto(`${url}/syntheses/rural`);
      await page.getByLabel('Vous êtes').selectOption({ label: 'Camille Roux (INET, Lozère)' });
      await page.getByRole('button', { name: 'Entrer' }).click();
      await page.getByRole('heading', { level: 1, name: 'L’accessibilité aux services' }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/syntheses/rural');
    });

    it('completes a command from the keyboard, and answers it', async () => {
      const { page } = await openTab(browser, url, CAMILLE);
      await page.goto(`${url}/salons/${CHANNEL}`);
      const field = page.getByRole('combobox', { name: 'Message' });
      await field.focus();
      await page.keyboard.type('/terrain sy');
      await page.getByRole('option', { name: '/terrain synthese' }).waitFor();
      expect(await field.getAttribute('aria-expanded')).toBe('true');
      expect(await field.getAttribute('aria-activedescendant')).toBe('suggestion-0');
      await page.keyboard.press('Enter');
      await page.getByRole('option', { name: 'Services en zone rurale' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      expect(await field.inputValue()).toBe('/terrain synthese ville ');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await page.getByText('La commande « synthese ville » n’existe pas.').waitFor();
      expect(await field.inputValue()).toBe('');
    });

    it.each([
      ['sends what no suggestion holds for', 'e du Moulin', 'La commande « synthese rue du Moulin »', ''],
      ['takes the suggestion that still holds', 'ra', undefined, '/terrain synthese rural '],
    ])('%s when one types on and the server is slow', async (_what, typedOn, answered, left) => {
      const { page } = await openTab(browser, url, CAMILLE);
      await page.goto(`${url}/salons/${CHANNEL}`);
      const field = page.getByRole('combobox', { name: 'Message' });
      await field.fill('/terrain synthese ru');
      await page.getByRole('option', { name: 'Services en zone rurale', selected: true }).waitFor();
      // No later answer takes the place of the suggestions.
      await page.route('**/completions?*', () => undefined);
      await field.pressSequentially(typedOn);
      await page.keyboard.press('Enter');
      if (answered !== undefined) await page.getByText(`${answered} n’existe pas.`).waitFor();
      expect(await field.inputValue()).toBe(left);
    });

    it('brings a form back with its problem beside the field, the focus on it and nothing lost', async () => {
      const { page } = await openTab(browser, url, CAMILLE);
      await page.goto(`${url}/salons/${CHANNEL}`);
      await page.getByRole('combobox', { name: 'Message' }).fill('/terrain signaler');
      await page.keyboard.press('Enter');
      const text = page.getByLabel('Ce que vous avez vu');
      await text.fill('Car');
      const file = { name: 'élèves.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b') };
      await page.getByLabel('Pièce jointe').setInputFiles(file);
      await page
        .getByText('1 997 caractères restent')
        .or(page.getByText('1997 caractères restent'))
        .waitFor();
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await page.getByText('1 réponse est à revoir.').waitFor();
      expect(await text.inputValue()).toBe('Car');
      expect(await hasFocus(text)).toBe(true);
      const described = (await text.getAttribute('aria-describedby')) ?? '';
      expect(await page.locator(`#${described.split(' ')[0]}`).textContent()).toContain('trop court');
      expect(await chosenFile(page.getByLabel('Pièce jointe'))).toBe('élèves.csv');
      await text.fill('Le car ne passe plus.');
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await page.locator('.feed blockquote', { hasText: 'Le car ne passe plus.' }).waitFor();
    });

    it('closes a form with Escape, and gives the focus back to the field', async () => {
      const { page } = await openTab(browser, url, CAMILLE);
      await page.goto(`${url}/salons/${CHANNEL}`);
      const field = page.getByRole('combobox', { name: 'Message' });
      await field.fill('/terrain signaler');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect(await hasFocus(field)).toBe(true);
    });

    it('answers a question with the key of a choice, and puts the answer in its place', async () => {
      const { page } = await openTab(browser, url, CAMILLE);
      await page.goto(`${url}/salons/${CHANNEL}`);
      await page.getByRole('region', { name: 'Messages' }).focus();
      await page.keyboard.press('2');
      await page.getByText('Fiche 106 rattachée').waitFor();
      expect(await page.getByText('Est-ce le même sujet').count()).toBe(0);
    });

    it('leaves digits alone in what one writes', async () => {
      const { page } = await openTab(browser, url, CAMILLE);
      await page.goto(`${url}/salons/${CHANNEL}`);
      await page.getByRole('combobox', { name: 'Message' }).focus();
      await page.keyboard.type('12');
      expect(await page.getByRole('combobox', { name: 'Message' }).inputValue()).toBe('12');
      expect(await page.getByText('Est-ce le même sujet').count()).toBe(1);
    });

    it('gives numbered choices 44 pixels to touch, on a telephone too', async () => {
      const { page } = await openTab(browser, url, CAMILLE, { width: 320, height: 640 });
      await page.goto(`${url}/salons/${CHANNEL}`);
      const boxes = await Promise.all(
        (await page.locator('.choices button').all()).map((each) => each.boundingBox()),
      );
      expect(boxes.length).toBe(4);
      for (const box of boxes) expect(box?.height).toBeGreaterThanOrEqual(44);
    });

    it('shows new messages, counts those of other rooms, and says when it is cut off', async () => {
      const { page } = await openTab(browser, url, CAMILLE);
      await page.goto(`${url}/salons/${CHANNEL}`);
      await open.chat.deliver(TARGET, saying('Tout frais.'), 'b');
      await page.locator('.feed', { hasText: 'Tout frais.' }).waitFor();
      await open.chat.deliver({ type: 'person', participant: CAMILLE.id }, saying('Pour vous.'), 'c');
      await page.getByRole('link', { name: 'Terrain 1 message non lu' }).waitFor();
      await open.chat.stop();
      await page.getByText('Hors ligne').waitFor();
    });

    it('keeps what one wrote when it cannot be sent', async () => {
      const { page } = await openTab(browser, url, CAMILLE);
      await page.goto(`${url}/salons/${CHANNEL}`);
      await page.getByRole('combobox', { name: 'Message' }).fill('Bonjour');
      await open.chat.stop();
      await page.keyboard.press('Enter');
      await page.getByText('Cela n’est pas parti').waitFor();
      expect(await page.getByRole('combobox', { name: 'Message' }).inputValue()).toBe('Bonjour');
    });

    it('offers a new version of a synthesis, and shows it where one was reading', async () => {
      const { page } = await openTab(browser, url, CAMILLE);
      await page.goto(`${url}/syntheses/rural#orphans`);
      const before = await scrolledTo(page);
      open.reading.version = 13;
      open.chat.announce({ edition: EDITION.id, theme: 'rural', version: 13 });
      await page.getByRole('link', { name: 'Afficher la version 13' }).click();
      await page.getByText('Synthèse du thème · version 13').waitFor();
      expect([before > 0, await scrolledTo(page)]).toEqual([true, before]);
    });

    it('corrects a grouping from the page of the subject', async () => {
      const { page } = await openTab(browser, url, CAMILLE);
      await page.goto(`${url}/syntheses/rural/sujets/s1`);
      await page.getByRole('button', { name: 'Renommer' }).click();
      await page.getByLabel('Nouveau titre').fill('Un agent, douze guichets');
      await page.getByRole('dialog').getByRole('button', { name: 'Renommer' }).click();
      await page.getByRole('dialog').getByText('C’est noté.').waitFor();
      await page.getByRole('button', { name: 'Fermer' }).click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    });

    it('opens its menu on a narrow screen, and closes it with Escape', async () => {
      const { page } = await openTab(browser, url, CAMILLE, { width: 320, height: 640 });
      await page.goto(`${url}/syntheses`);
      const link = page.getByRole('link', { name: 'Mes fiches' });
      expect(await link.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Menu' }).click();
      await link.waitFor();
      await page.keyboard.press('Escape');
      await link.waitFor({ state: 'hidden' });
    });

    it('begins with a way to skip the menu', async () => {
      const { page } = await openTab(browser, url, CAMILLE);
      await page.goto(`${url}/syntheses/rural`);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await hasFocus(page.getByRole('main'))).toBe(true);
    });

    it('can be read and written in without script', async () => {
      const { page } = await openTab(browser, url, CAMILLE, { script: false, width: 320, height: 640 });
      await page.goto(`${url}/salons/${CHANNEL}`);
      await page.getByLabel('Message', { exact: true }).fill('Sans script.');
      await page.getByRole('button', { name: 'Envoyer' }).click();
      await page.locator('.feed', { hasText: 'Sans script.' }).waitFor();
      expect(await page.getByRole('link', { name: 'Mes fiches' }).isVisible()).toBe(true);
    });
  },
);
