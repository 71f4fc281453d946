import { describe, expect, it } from 'vitest';
import type { Participant } from '../../bot/domain/participant.ts';
import { whyNoBrowser } from '../adapters/web/browser.ts';
import { personNamed } from './people.ts';
import { shareWorkspace } from './shared-workspace.ts';
import { reportCount, reportNumber, showVersionWith, type Visitor, visit } from './visitor.ts';

const reason = whyNoBrowser();
const SALOME = personNamed('Salomé Azoulay');
const PAOLO = personNamed('Paolo Santini');
const BILAL = personNamed('Bilal Saïdi');
const GUEST = personNamed('Catherine Vauzelle');

describe.skipIf(reason !== undefined)(
  `reports, subjects and guests${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    const shared = shareWorkspace();

    const come = (person: Participant): Promise<Visitor> => visit(shared.browser, shared.url, person);

    it('corrects, withdraws and restores a report, then erases it for good from what colleagues had found too', async () => {
      const { page, dialog, latest, say, open, problems } = await come(SALOME);
      const colleague = await come(BILAL);
      const words = 'Le guichet zinzolin ne prend plus les dossiers.';
      const corrected = 'Le guichet zinzolin ne prend plus que les dossiers complets.';

      await open('/salons/politiques-communes');
      await say(`/terrain signaler constat ${words}`);
      await latest.getByText('enregistrée').waitFor();
      const number = await reportNumber(latest);
      await colleague.open('/salons/politiques-communes');
      await colleague.say('/terrain chercher guichet zinzolin');
      await colleague.latest.getByText(words).waitFor();

      await latest.getByRole('button', { name: 'Modifier' }).click();
      await dialog.getByLabel('Ce que vous avez vu').fill(corrected);
      await dialog.getByRole('button', { name: 'Enregistrer' }).click();
      await latest.getByText(`Fiche ${number} modifiée`).waitFor();
      await latest.getByRole('button', { name: 'Retirer' }).click();
      await latest.getByText(`Fiche ${number} retirée`).waitFor();
      await colleague.open(`/fiches/${number}`);
      await colleague.page.getByText(`La fiche ${number} n’existe pas`).waitFor();
      await latest.getByRole('button', { name: 'Rétablir' }).click();
      await latest.getByText(`Fiche ${number} rétablie`).waitFor();
      await colleague.open(`/fiches/${number}`);
      await colleague.page.getByText(corrected).waitFor();

      await colleague.open('/salons/politiques-communes');
      await latest.getByRole('button', { name: 'Effacer' }).click();
      await latest.getByRole('button', { name: 'Effacer pour toujours' }).click();
      await latest.getByText(`Fiche ${number} effacée`).waitFor();
      await colleague.latest
        .getByText('Ce message citait une fiche que son auteur a effacée depuis.')
        .waitFor();
      for (const path of [
        '/salons/politiques-communes',
        '/messages/terrain',
        '/mes-fiches',
        '/syntheses/commun',
      ]) {
        for (const each of [page, colleague.page]) {
          await each.goto(shared.url + path);
          expect([path, await each.getByText('ne prend plus').count()]).toEqual([path, 0]);
        }
      }
      await open(`/fiches/${number}`);
      await page.getByText(`La fiche ${number} n’existe pas ou a été effacée`).waitFor();
      await open('/salons/politiques-communes');
      await say('/terrain chercher zinzolin');
      await latest.getByText('Aucune fiche ne parle de').waitFor();
      expect([...problems, ...colleague.problems]).toEqual([]);
    });

    it('renames a subject, merges two and sets a report apart, which the synthesis keeps until it is undone', async () => {
      const { page, dialog, open, problems } = await come(SALOME);
      const { page: synthesis, open: openSynthesis } = await come(SALOME);
      await openSynthesis('/syntheses/ville');
      const subjects = synthesis.locator('.subject h3 a');
      const [first = '', second = ''] = await Promise.all([0, 1].map((at) => subjects.nth(at).innerText()));
      const sizes = await Promise.all([0, 1].map((at) => reportCount(synthesis.locator('.subject').nth(at))));
      await page.goto(shared.url + (await subjects.first().getAttribute('href')));

      await page.getByRole('button', { name: 'Renommer' }).click();
      await dialog.getByLabel('Nouveau titre').fill('Des médiateurs dans le quartier');
      await dialog.getByRole('button', { name: 'Renommer' }).click();
      await dialog.getByText('Le sujet s’appelle « Des médiateurs dans le quartier »').waitFor();
      expect(await dialog.getByText(`Il s’appelait « ${first} ».`).count()).toBe(1);
      await dialog.getByRole('button', { name: 'Fermer' }).click();
      await page.getByRole('button', { name: 'Fusionner avec' }).click();
      const choice = dialog.getByLabel('Avec quel sujet');
      await choice.selectOption({
        label: await choice.locator('option', { hasText: `. ${second}` }).innerText(),
      });
      await dialog.getByRole('button', { name: 'Réunir' }).click();
      await dialog.getByText(`« ${second} » rejoint`).waitFor();
      await dialog.getByRole('button', { name: 'Fermer' }).click();
      const renamed = synthesis.locator('.subject h3 a', { hasText: 'Des médiateurs dans le quartier' });
      await showVersionWith(synthesis, renamed);
      expect(await subjects.getByText(second, { exact: true }).count()).toBe(0);
      const merged = synthesis.locator('.subject', { hasText: 'Des médiateurs dans le quartier' });
      const both = sizes.reduce((sum, size) => sum + size, 0);
      expect(await reportCount(merged)).toBeGreaterThanOrEqual(both);

      await page.goto(shared.url + (await renamed.getAttribute('href')));
      const voice = page.locator('.voice').last();
      const number = await reportNumber(voice.locator('figcaption').first());
      await voice.getByRole('button', { name: `Mettre cette fiche à part (fiche ${number})` }).click();
      await dialog.getByText(`Fiche ${number} mise à part`).waitFor();
      const lone = synthesis
        .locator('section.lone')
        .getByRole('link', { name: `fiche ${number}`, exact: true });
      await showVersionWith(synthesis, lone);

      await dialog.getByRole('button', { name: 'Annuler' }).click();
      await dialog.getByText('Correction annulée').waitFor();
      const version = synthesis.locator(`section.lone:not(:has(a[href="/fiches/${number}"]))`);
      await showVersionWith(synthesis, version);
      expect(await renamed.count()).toBe(1);
      await open('/messages/terrain');
      expect(await page.getByText('Sujets réunis sous').count()).toBe(1);
      expect(problems).toEqual([]);
    });

    it('sends the number that was typed, though the list offers others that hold its digit', async () => {
      const { page, field, latest, open } = await come(PAOLO);
      await open('/salons/services-ruraux');
      await field.fill('/terrain fiches 1');
      await page.getByRole('option', { name: 'fiche 119' }).waitFor();
      await field.press('Enter');
      await latest.getByText('Le recrutement s').waitFor();
      expect(await latest.locator('blockquote').count()).toBe(1);
    });

    it('lets a guest read syntheses, and offers and grants nothing more', async () => {
      const { page, field, latest, say, open, problems } = await come(GUEST);
      await open('/syntheses/simplification');
      await page
        .getByRole('heading', { level: 1, name: 'La simplification et la relation à l’usager' })
        .waitFor();
      expect(await page.getByRole('link', { name: 'Mieux regrouper' }).count()).toBe(0);
      await page.locator('.subject h3 a').first().click();
      await page.locator('blockquote').first().waitFor();
      expect(await page.locator('main button').count()).toBe(0);
      await open('/syntheses/simplification/questions');
      await page.getByText('Votre rôle ne permet pas cette action').waitFor();
      await open('/salons/simplification');
      await field.fill('/terrain ');
      await page.getByRole('option').filter({ hasText: '/terrain' }).first().waitFor();
      const offered = await page.getByRole('listbox').getByRole('option').locator('strong').allTextContents();
      expect(offered.sort()).toEqual([
        '/terrain accueil',
        '/terrain agenda',
        '/terrain aide',
        '/terrain profil',
        '/terrain relier',
        '/terrain repondre',
        '/terrain sujet',
        '/terrain synthese',
        '/terrain themes',
      ]);
      for (const line of [
        'signaler constat Vu ici.',
        'chercher visio',
        'renommer 1 Autre titre',
        'edition fermer',
        'agenda creer',
        'demi-promotions',
      ]) {
        await say(`/terrain ${line}`);
        await expect.poll(() => field.inputValue()).toBe('');
        await latest.getByText('Votre rôle ne permet pas cette action').waitFor();
      }
      expect(problems).toEqual([]);
    });
  },
);
