import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasFocus, launchBrowser, whyNoBrowser } from '../adapters/web/browser.ts';
import { type OpenWorkspace, openWorkspace } from './open-workspace.ts';
import { arrive, showVersionWith, tabTo, visit } from './visitor.ts';

const reason = whyNoBrowser();

describe.skipIf(reason !== undefined)(
  `the keyboard alone${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    let browser: Browser;
    let workspace: OpenWorkspace;
    beforeAll(async () => {
      [browser, workspace] = await Promise.all([launchBrowser(), openWorkspace()]);
    });
    afterAll(async () => {
      await Promise.all([browser.close(), workspace.close()]);
    });

    it('leads from the first page to a report, its subject, the new synthesis, a new title and back', async () => {
      const { page, field, latest, dialog, open, problems } = await visit(browser, workspace.url, undefined);
      const { keyboard } = page;
      await open('/');
      await tabTo(page, page.getByLabel('Vous êtes'));
      await keyboard.type('Juliette');
      await tabTo(page, page.getByRole('button', { name: 'Entrer' }));
      await keyboard.press('Enter');
      await tabTo(page, page.getByRole('link', { name: '# simplification' }));
      await keyboard.press('Enter');
      await arrive(page, page.getByRole('heading', { level: 1, name: '# simplification' }));

      await tabTo(page, field);
      await keyboard.type('/terrain sign');
      await page.getByRole('option', { name: '/terrain signaler', selected: true }).waitFor();
      await keyboard.press('Enter');
      await keyboard.type('constat Le même justificatif est demandé par trois guichets.');
      await keyboard.press('Enter');
      await latest.getByText('Est-ce le même sujet').waitFor();
      await keyboard.press('Shift+Tab');
      await keyboard.press('1');
      await latest.getByText('rattachée à').waitFor();
      expect(await hasFocus(latest.locator(':focus'))).toBe(true);
      await tabTo(page, latest.getByRole('button', { name: 'Annuler' }));
      await keyboard.press('Enter');
      await latest.getByText('Correction annulée').waitFor();

      await tabTo(page, field);
      await keyboard.type('/terrain signaler');
      await page.getByRole('option', { name: '/terrain signaler', selected: false }).waitFor();
      await keyboard.press('Enter');
      await dialog.getByLabel('Thème').waitFor();
      await keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      expect(await hasFocus(field)).toBe(true);
      await keyboard.type('/terrain signaler');
      await page.getByRole('option', { name: '/terrain signaler', selected: false }).waitFor();
      await keyboard.press('Enter');
      await tabTo(page, dialog.getByLabel('Nature'));
      await keyboard.type('Bonne');
      await tabTo(page, dialog.getByLabel('Ce que vous avez vu'));
      await keyboard.type('Un seul dossier pour les trois guichets, partagé avec l’accord de la personne.');
      await tabTo(page, dialog.getByRole('button', { name: 'Enregistrer' }));
      await keyboard.press('Enter');
      await dialog.waitFor({ state: 'hidden' });
      await latest.getByText('enregistrée').waitFor();

      await tabTo(page, page.getByRole('link', { name: 'Voir la synthèse' }), 'Shift+Tab');
      await keyboard.press('Enter');
      await arrive(page, page.getByRole('heading', { level: 1, name: 'La simplification' }));
      await showVersionWith(page, page.getByText('107 fiches de'), async (notice) => {
        await tabTo(page, notice, 'Shift+Tab');
        await keyboard.press('Enter');
      });
      expect(await hasFocus(page.getByRole('main'))).toBe(true);

      await tabTo(page, page.locator('.subject h3 a').first());
      await keyboard.press('Enter');
      await tabTo(page, page.getByRole('button', { name: 'Renommer' }));
      await keyboard.press('Enter');
      await dialog.getByLabel('Nouveau titre').waitFor();
      await keyboard.press('ControlOrMeta+A');
      await keyboard.type('Un justificatif, une seule fois');
      await keyboard.press('Enter');
      await dialog.getByText('Le sujet s’appelle « Un justificatif, une seule fois »').waitFor();
      await keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });

      await tabTo(page, page.getByRole('link', { name: 'Synthèse : Simplification' }));
      await keyboard.press('Enter');
      const renamed = page.locator('.subject h3 a', { hasText: 'Un justificatif, une seule fois' });
      await showVersionWith(page, renamed, async (notice) => {
        await tabTo(page, notice, 'Shift+Tab');
        await keyboard.press('Enter');
      });
      await tabTo(page, page.getByRole('link', { name: 'Mieux regrouper' }));
      await keyboard.press('Enter');
      await arrive(page, page.getByRole('heading', { level: 1, name: 'Questions pour mieux regrouper' }));
      await keyboard.press('0');
      await page.getByRole('button', { name: 'Annuler' }).waitFor();
      expect(problems).toEqual([]);
    });
  },
);
