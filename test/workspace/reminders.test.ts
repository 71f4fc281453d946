import { describe, expect, it } from 'vitest';
import { whyNoBrowser } from '../adapters/web/browser.ts';
import { lookAt } from './look-at.ts';
import { personNamed } from './people.ts';
import { beginningAt, MORNING } from './running-terrain.ts';
import { shareWorkspace } from './shared-workspace.ts';
import { visit } from './visitor.ts';

const reason = whyNoBrowser();
const HELENE = personNamed('Hélène Montagnac');
const BILAL = personNamed('Bilal Saïdi');
const ADELE = personNamed('Adèle Kervella');

const [START, END] = ['10/12/2026 9 h', '17 h'];

describe.skipIf(reason !== undefined)(
  `reminders in Chromium${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    const shared = shareWorkspace(beginningAt(MORNING));

    it('are created by form, looked at, sent, answered, taken back, and followed up', async () => {
      const helene = await visit(shared.browser, shared.url, HELENE);
      const { dialog, latest, say, open } = helene;
      await open('/salons/général');
      await say('/terrain agenda creer');
      await dialog.getByLabel('Nature').selectOption('ethics');
      await dialog.getByLabel('Titre').fill('Atelier de déontologie');
      await dialog.getByLabel('Début').fill(START);
      await dialog.getByLabel('Fin').fill(END);
      await dialog.getByLabel('Public').fill('Bilal Saïdi, Adèle Kervella');
      await dialog.getByRole('button', { name: 'Enregistrer' }).click();
      await latest.getByText('Atelier de déontologie').first().waitFor();

      await say('/terrain rappel creer atelier de déontologie');
      expect(await dialog.getByLabel('Titre', { exact: true }).inputValue()).toContain('dix questions');
      await lookAt(helene, 'rappel-formulaire');
      await dialog.getByLabel('Quand').fill('un jour');
      await dialog.getByRole('button', { name: 'Voir l’aperçu' }).click();
      await dialog.getByText('Ce moment ne se lit pas').waitFor();
      await dialog.getByLabel('Quand').fill('la veille à 18 h');
      await dialog.getByLabel('Ce qui est demandé').selectOption('attendance');
      await dialog.getByRole('button', { name: 'Voir l’aperçu' }).click();
      await latest.getByText(/^2.personnes/).waitFor();
      await latest.getByText(/art\.\sL\.\s121.1\sCGFP/).waitFor();
      await lookAt(helene, 'rappel-apercu');
      await latest.getByRole('button', { name: 'Envoyer maintenant' }).click();
      await latest.getByText(/Envoyer le rappel.1.maintenant/).waitFor();
      await latest.getByRole('button', { name: 'Envoyer maintenant' }).click();
      await latest.getByText(/Le rappel.1.part/).waitFor();

      const bilal = await visit(shared.browser, shared.url, BILAL);
      await bilal.open('/messages/terrain');
      await bilal.page.getByText('Atelier de déontologie').first().waitFor();
      await lookAt(bilal, 'rappel-recu');
      // An ethics day is compulsory.
      expect(await bilal.page.getByRole('button', { name: 'Ne plus me relancer' }).count()).toBe(0);
      await bilal.page.getByRole('button', { name: 'Je viens', exact: true }).click();
      await bilal.latest.getByText('Réponse enregistrée').waitFor();
      await bilal.latest.getByRole('button', { name: 'Annuler ma réponse' }).click();
      await bilal.latest.getByText('Réponse annulée').waitFor();
      await bilal.latest.getByRole('button', { name: 'Je viens', exact: true }).click();
      await bilal.latest.getByText('Réponse enregistrée').waitFor();

      await say('/terrain rappel suivi 1');
      await latest.getByText('Bilal Saïdi').waitFor();
      await lookAt(helene, 'rappel-suivi');
      await latest.getByRole('button', { name: /Relancer 1.personne/ }).click();
      await latest.getByText(/Relancer 1.personne.\?/).waitFor();
      await lookAt(helene, 'rappel-relance');
      await latest.getByRole('button', { name: /Relancer 1.personne/ }).click();
      await latest.getByText('La relance part').waitFor();
      const adele = await visit(shared.browser, shared.url, ADELE);
      await adele.open('/messages/terrain');
      await adele.page.getByText(/Relance · /).waitFor();
      await bilal.open('/messages/terrain');
      expect(await bilal.page.getByText(/Relance · /).count()).toBe(0);
      expect([...helene.problems, ...bilal.problems, ...adele.problems]).toEqual([]);
    });

    it('call in a channel those whom they are for', async () => {
      const helene = await visit(shared.browser, shared.url, HELENE);
      const { dialog, latest, page, say, open } = helene;
      await open('/salons/général');
      await say('/terrain rappel creer libre');
      await dialog.getByRole('textbox', { name: 'Pour qui' }).fill('Bilal Saïdi, Adèle Kervella');
      await dialog.getByLabel('Par où').selectOption('channel');
      await dialog.getByRole('button', { name: 'Voir l’aperçu' }).click();
      await latest.getByText('@Adèle Kervella').waitFor();
      await lookAt(helene, 'rappel-apercu-salon');
      await latest.getByRole('button', { name: 'Envoyer maintenant' }).click();
      await latest.getByText(/Envoyer le rappel.\d.maintenant/).waitFor();
      await latest.getByRole('button', { name: 'Envoyer maintenant' }).click();
      await page.locator('.mention').first().waitFor();
      await lookAt(helene, 'rappel-salon');
      expect(await page.locator('.mention').allTextContents()).toEqual(['@Adèle Kervella', '@Bilal Saïdi']);
      expect(helene.problems).toEqual([]);
    });
  },
);
