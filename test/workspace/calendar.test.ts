import { describe, expect, it } from 'vitest';
import type { Participant } from '../../bot/domain/participant.ts';
import { axeViolations, excessWidth, whyNoBrowser } from '../adapters/web/browser.ts';
import { personNamed } from './people.ts';
import { beginningAt, MORNING } from './running-terrain.ts';
import { shareWorkspace } from './shared-workspace.ts';
import { type Visitor, visit } from './visitor.ts';

const reason = whyNoBrowser();
const HELENE = personNamed('Hélène Montagnac');
const ADELE = personNamed('Adèle Kervella');
const BILAL = personNamed('Bilal Saïdi');

describe.skipIf(reason !== undefined)(
  `the calendar in the workspace${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    const shared = shareWorkspace(beginningAt(MORNING));
    const come = (person: Participant, width = 1280): Promise<Visitor> =>
      visit(shared.browser, shared.url, person, { width });

    it('lets a coordinator create an event for one half, which that half alone sees', async () => {
      const { page, dialog, latest, say, open, problems } = await come(HELENE);
      await open('/salons/général');
      await say('/terrain agenda creer');
      await dialog.getByLabel('Nature').selectOption('parliament');
      await dialog.getByLabel('Titre').fill('Visite de la bibliothèque du Sénat');
      await dialog.getByLabel('Début').fill('14/01/2027 9 h 30');
      await dialog.getByLabel('Fin').fill('9 h');
      await dialog.getByLabel('Public').fill('élèves, demi-promotion A');
      await dialog.getByLabel('Pour entrer').fill('Carte d’identité au 15 rue de Vaugirard.');
      await dialog.getByRole('button', { name: 'Enregistrer' }).click();
      await dialog.getByText('La fin précède le début.').waitFor();
      await dialog.getByLabel('Fin').fill('12 h');
      await dialog.getByRole('button', { name: 'Enregistrer' }).click();
      await latest.getByText('est dans l’agenda').waitFor();
      expect(await latest.textContent()).toMatch(/jeudi 14.janvier 2027, de 9.h.30 à 12.h/);

      const [inA, inB] = [await come(ADELE), await come(personInB())];
      await inA.open('/agenda');
      await inA.page.getByText('Carte d’identité au 15 rue de Vaugirard.').waitFor();
      await inB.open('/agenda');
      await inB.page.getByText('palais Bourbon').waitFor();
      expect(await inB.page.locator('main').textContent()).not.toMatch(/bibliothèque du Sénat|Luxembourg/);
      expect(await axeViolations(inA.page)).toEqual([]);
      expect([...problems, ...inA.problems, ...inB.problems]).toEqual([]);
      expect(await page.locator('main').count()).toBe(1);
    });

    it('gives an address to which a calendar program subscribes, and fits a small screen', async () => {
      const { page, dialog, open } = await come(ADELE, 320);
      await open('/agenda');
      expect(await excessWidth(page)).toBe(0);
      await page.getByRole('button', { name: 'S’abonner depuis mon calendrier' }).click();
      const address = /http:\/\/127\.0\.0\.1:\d+\/agenda\/[\w-]+\.ics/;
      await dialog.getByText(address).waitFor();
      const [url = ''] = address.exec((await dialog.textContent()) ?? '') ?? [];
      expect(await (await fetch(url)).text()).toContain('SUMMARY:Journée parlementaire au Sénat');
      expect(await excessWidth(page)).toBe(0);
    });

    it('draws the halves, lets two swap when both accept, then freezes', async () => {
      const coordinator = await come(HELENE);
      await coordinator.open('/salons/général');
      await coordinator.say('/terrain demi-promotions proposer');
      await coordinator.latest.getByText('Répartition proposée').waitFor();
      await coordinator.latest.getByRole('button', { name: 'Prendre cette répartition' }).click();
      await coordinator.latest.getByText('La répartition est prise').waitFor();

      const asker = await come(BILAL);
      await asker.open('/salons/général');
      await asker.say('/terrain demi-promotions');
      await asker.latest.getByRole('button', { name: 'Demander un échange' }).click();
      const whom = asker.dialog.getByLabel('Avec qui');
      const chosen = (await whom.locator('option').nth(1).textContent()) ?? '';
      await whom.selectOption({ label: chosen });
      await asker.dialog.getByRole('button', { name: 'Demander un échange' }).click();
      await asker.latest.getByText('Votre demande est envoyée').waitFor();

      const asked = await come(personNamed(chosen));
      await asked.open('/messages/terrain');
      await asked.page.getByText('vous propose d’échanger').waitFor();
      await asked.latest.getByRole('button', { name: 'Accepter' }).click();
      await asked.latest.getByText('L’échange est fait').waitFor();
      await asker.open('/messages/terrain');
      await asker.page.getByText('accepte l’échange').waitFor();

      await coordinator.say('/terrain demi-promotions figer');
      await coordinator.latest.getByText('La répartition est figée').first().waitFor();
      await asker.open('/salons/général');
      await asker.say('/terrain demi-promotions echanger');
      await asker.latest.getByText('sont figées').waitFor();
      expect([...coordinator.problems, ...asker.problems, ...asked.problems]).toEqual([]);
    });
  },
);

/** A student of the sample who goes with the second half. */
function personInB(): Participant {
  return personNamed('Linh Tran');
}
