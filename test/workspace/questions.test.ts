import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Participant } from '../../bot/domain/participant.ts';
import { browse, formOf } from '../adapters/web/browse.ts';
import {
  axeViolations,
  excessWidth,
  hasFocus,
  type Visiting,
  whyNoBrowser,
} from '../adapters/web/browser.ts';
import { COORDINATOR, GUEST, personNamed, RURAL_STUDENT } from './people.ts';
import { shareWorkspace } from './shared-workspace.ts';
import { shownVersion, VERSION_WAIT_MS, type Visitor, visit } from './visitor.ts';

const reason = whyNoBrowser();
const PAOLO = personNamed('Paolo Santini');
const EMMA = personNamed('Emma Lindqvist');
const GROUPED = { timeout: VERSION_WAIT_MS, interval: 200 } as const;
const path = (theme: string) => `/syntheses/${theme}/questions`;

describe.skipIf(reason !== undefined)(
  `questions for better groups${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    const shared = shareWorkspace();

    async function sit(who: Participant, theme: string, visiting: Visiting = {}): Promise<Visitor> {
      const visitor = await visit(shared.browser, shared.url, who, visiting);
      await visitor.open(path(theme));
      await visitor.page.locator('.question').waitFor();
      await visitor.page.waitForLoadState();
      return visitor;
    }

    it(
      'answers with one key each, groups again under one’s eyes, and takes all of it back',
      async () => {
        const { page, problems } = await sit(RURAL_STUDENT, 'rural');
        await page.getByRole('heading', { level: 1, name: 'Questions pour mieux regrouper' }).waitFor();
        const before = await sizes(page);
        const asked: string[] = [];
        for (const key of ['1', '2', '0']) {
          asked.push(await question(page));
          await page.keyboard.press(key);
          await next(page, asked.at(-1) ?? '');
        }
        expect(new Set(asked).size).toBe(3);
        expect(await hasFocus(page.locator('.question'))).toBe(true);
        expect(await read(page, '[data-spoken]')).toBe(`Fiche ${asked[2]} : signal isolé.`);
        expect(await read(page, '[data-part=progress]')).toContain('3 réponses. 3 fiches sur 105 placées');

        const open = await question(page);
        await expect.poll(() => shownVersion(page), GROUPED).toBeGreaterThan(1);
        expect(await question(page)).toBe(open);
        await expect.poll(() => read(page, '.grouping'), GROUPED).not.toContain('il se refait');
        expect(await sizes(page)).not.toEqual(before);
        expect(await page.locator('.grouping .delta').count()).toBeGreaterThan(0);
        expect(await page.locator('[data-version-notice]').isVisible()).toBe(false);

        await page.reload();
        expect(await question(page)).toBe(open);
        for (const number of [...asked].reverse()) {
          await page.keyboard.press('z');
          await expect.poll(() => question(page), GROUPED).toBe(number);
        }
        expect(await page.getByRole('button', { name: 'Annuler' }).count()).toBe(0);
        await expect.poll(() => sizes(page), GROUPED).toEqual(before);
        await page.reload();
        expect(await read(page, '[data-part=progress]')).toContain('0 réponse. 0 fiche sur 105 placée');
        expect(problems).toEqual([]);
      },
      4 * VERSION_WAIT_MS,
    );

    it('names another subject, an old one by a few letters or a new one, and passes over', async () => {
      const { page, problems } = await sit(RURAL_STUDENT, 'ville');
      const first = await question(page);
      await page.keyboard.press('a');
      const field = page.getByRole('combobox', { name: 'Quel autre sujet' });
      await expect.poll(() => hasFocus(field)).toBe(true);
      const old = (await page.getByRole('option').first().innerText()).trim();
      await page.keyboard.type(old.slice(0, 4));
      await page.keyboard.press('Enter');
      await next(page, first);
      expect(await read(page, '[data-part=last]')).toContain(`Fiche ${first} : « `);

      const second = await question(page);
      await page.getByText('Un autre sujet').click();
      await field.fill('Zzz tout nouveau');
      await page.getByRole('option', { name: 'Nouveau sujet' }).click();
      await next(page, second);
      expect(await read(page, '[data-part=last]')).toContain('« Zzz tout nouveau »');
      await expect.poll(() => read(page, '.grouping'), GROUPED).toContain('Nouveau : « Zzz tout nouveau »');

      const third = await question(page);
      await page.getByRole('link', { name: 'Passer' }).click();
      await next(page, third);
      await page.reload();
      expect(await question(page)).not.toBe(third);
      expect(problems).toEqual([]);
    });

    it('keeps what is being typed when the grouping changes', async () => {
      const { page } = await sit(RURAL_STUDENT, 'commun');
      const colleague = await sit(PAOLO, 'commun');
      await page.keyboard.press('a');
      const field = page.getByRole('combobox', { name: 'Quel autre sujet' });
      await field.fill('à moitié écr');
      const version = await shownVersion(page);
      await colleague.page.keyboard.press('1');
      await expect.poll(() => shownVersion(page), GROUPED).toBeGreaterThan(version);
      expect(await field.inputValue()).toBe('à moitié écr');
      expect(await hasFocus(field)).toBe(true);
    });

    it('asks two screens two questions, and tells the second that a question was answered', async () => {
      const here = await sit(RURAL_STUDENT, 'simplification');
      const there = await sit(PAOLO, 'simplification');
      const [mine, theirs] = [await question(here.page), await question(there.page)];
      expect(mine).not.toBe(theirs);
      // Somebody moves the same report from its own page, meanwhile.
      await browse(shared.url, PAOLO, '/commandes', {
        form: formOf({
          ...{ demande: 'moved', commande: 'separer', origine: 'button' },
          options: JSON.stringify({ fiche: mine }),
        }),
      });
      await here.page.keyboard.press('1');
      await here.page
        .locator('[data-told]')
        .getByText(`Paolo Santini a déjà répondu pour la fiche ${mine} : signal isolé.`)
        .waitFor();
      await next(here.page, mine);
      expect(await question(here.page)).not.toBe(theirs);
    });

    it('takes the digit row of a French keyboard, and one answer for a key held down', async () => {
      const { page } = await sit(COORDINATOR, 'rural');
      const asked = await question(page);
      for (const repeat of [true, false, true]) await page.evaluate(pressAmpersand(repeat));
      await next(page, asked);
      await expect.poll(() => read(page, '[data-part=last]'), GROUPED).toContain(`Fiche ${asked} : « `);
      await page.getByRole('button', { name: 'Annuler' }).click();
      await expect.poll(() => question(page), GROUPED).toBe(asked);
    });

    it('works by touch at 320 pixels, in the dark, and in English', async () => {
      const { page, problems } = await sit(EMMA, 'rural', { width: 320, height: 640, dark: true });
      await page.getByRole('heading', { level: 1, name: 'Questions for better groups' }).waitFor();
      const asked = await question(page);
      await page.locator('.question button[data-key="2"]').click();
      await next(page, asked);
      await page.getByText('Another subject').click();
      await page.getByRole('option').first().waitFor();
      expect(await axeViolations(page)).toEqual([]);
      expect(await excessWidth(page)).toBe(0);
      for (const choice of await page.locator('[data-key]').all()) {
        expect((await choice.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      }
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => question(page), GROUPED).toBe(asked);
      expect(problems).toEqual([]);
    });

    it('works without script: each answer leads to the next question, and is taken back', async () => {
      const { page } = await sit(RURAL_STUDENT, 'rural', { script: false });
      const asked = await question(page);
      await page.locator('.question button[data-key="1"]').click();
      expect(await question(page)).not.toBe(asked);
      await page.getByRole('button', { name: 'Annuler' }).click();
      expect(await question(page)).toBe(asked);
    });

    it('shows who wrote the report to students, and the page not at all to guests', async () => {
      const { page } = await sit(RURAL_STUDENT, 'rural');
      const caption = await read(page, '.question figcaption');
      expect(caption).toMatch(/^[^·]+ · (État|Collectivités|Autres) · .+ · fiche \d+$/);
      const guest = await visit(shared.browser, shared.url, GUEST);
      await guest.open(path('rural'));
      await guest.page.getByText('Votre rôle ne permet pas cette action').waitFor();
    });
  },
);

/** What is read there, with ordinary spaces. */
async function read(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).innerText()).replace(/\s+/gu, ' ').trim();
}

async function question(page: Page): Promise<string> {
  return (await page.locator('[data-part=question]').getAttribute('data-report')) ?? '';
}

async function next(page: Page, answered: string): Promise<void> {
  await expect.poll(() => question(page), GROUPED).not.toBe(answered);
}

/** The first key of the digit row of a French keyboard, without Shift. */
function pressAmpersand(repeat: boolean): string {
  const key = { key: '&', code: 'Digit1', bubbles: true, repeat };
  return `document.body.dispatchEvent(new KeyboardEvent('keydown', ${JSON.stringify(key)}))`;
}

/** Reports by subject, as the side of the page has them. */
function sizes(page: Page): Promise<readonly string[]> {
  return page.locator('.sizes .count').allInnerTexts();
}
