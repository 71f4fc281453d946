import { describe, expect, it } from 'vitest';
import type { Participant } from '../../bot/domain/participant.ts';
import { whyNoBrowser } from '../adapters/web/browser.ts';
import { personNamed } from './people.ts';
import { shareWorkspace } from './shared-workspace.ts';
import { type Visitor, visit } from './visitor.ts';

const reason = whyNoBrowser();
const HELENE = personNamed('Hélène Montagnac');
const BILAL = personNamed('Bilal Saïdi');

/** As a French spreadsheet saves it: Windows-1252, semicolons. One line names a school that there is not. */
const LIST = Buffer.from(
  [
    'Nom;Prénom;Courriel;École;Rôle;Stage;Côté;Territoire',
    'Garçon;Zélie;zelie.garcon@exemple.fr;INET;élève;mairie;territorial;Finistère',
    'Bœuf;Aimé;aime.boeuf@exemple.fr;HEC;élève;mairie;territorial;Finistère',
    'Noël;Anaïs;anais.noel@exemple.fr;;coordination;;;',
  ].join('\r\n'),
  'latin1',
);

describe.skipIf(reason !== undefined)(
  `a coordinator's journey${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    const shared = shareWorkspace();

    const come = (person?: Participant): Promise<Visitor> => visit(shared.browser, shared.url, person);

    it('enrols people from a spreadsheet: good lines enter and the others are listed by number', async () => {
      const { page, dialog, latest, say, open, problems } = await come(HELENE);
      await open('/salons/général');
      await say('/terrain inscrire');
      const file = { name: 'liste.csv', mimeType: 'text/csv', buffer: LIST };
      await dialog.getByLabel('Fichier des participants').setInputFiles(file);
      await dialog.getByRole('button', { name: 'Inscrire' }).click();
      await latest.getByText('2 personnes inscrites').waitFor();
      await latest.getByText('1 ligne n’est pas entrée').waitFor();
      expect(await latest.locator('li').allTextContents()).toEqual([expect.stringMatching(/Ligne.3.*HEC/)]);

      const newcomer = await come();
      await newcomer.open('/');
      const name = 'Zélie Garçon (INET, Finistère)';
      await newcomer.page.getByLabel('Vous êtes').selectOption({ label: name });
      await newcomer.page.getByRole('button', { name: 'Entrer' }).click();
      await newcomer.say('/terrain signaler constat rural Le marché du bourg reprend le jeudi matin.');
      await newcomer.latest.getByText('enregistrée').waitFor();
      await page.getByRole('link', { name: 'Synthèses' }).click();
      await page.getByRole('heading', { level: 1, name: 'Synthèses' }).waitFor();
      expect([...problems, ...newcomer.problems]).toEqual([]);
    });

    it('says what is wrong with a file that is no list, and keeps the form', async () => {
      const { dialog, page, say, open } = await come(HELENE);
      await open('/salons/général');
      await say('/terrain inscrire');
      const file = {
        name: 'photo.png',
        mimeType: 'image/png',
        buffer: Buffer.from([137, 80, 78, 71, 0, 1, 2]),
      };
      await dialog.getByLabel('Fichier des participants').setInputFiles(file);
      await dialog.getByRole('button', { name: 'Inscrire' }).click();
      await page.getByText('photo.png').last().waitFor();
      expect(await page.locator('main .message').last().textContent()).toContain('photo.png');
    });

    it('closes the edition with a second yes, then nobody reports, until it is opened again', async () => {
      const { page, latest, say, open, problems } = await come(HELENE);
      const student = await come(BILAL);
      await student.open('/salons/services-ruraux');
      await open('/salons/général');
      await say('/terrain edition');
      await latest.getByRole('button', { name: 'Fermer l’édition' }).click();
      await latest.getByText('Elle restera lisible').waitFor();
      await latest.getByRole('button', { name: 'Fermer l’édition' }).click();
      await latest.getByText('est close').waitFor();

      await student.say('/terrain signaler constat Le bureau de poste ouvre deux matins.');
      await student.latest.getByText('est close').waitFor();
      await student.open('/syntheses/rural');
      await student.page.locator('.subject h3 a').first().click();
      await student.page.locator('blockquote').first().waitFor();
      expect(await student.page.getByRole('button', { name: 'Renommer' }).count()).toBe(0);

      await say('/terrain edition');
      await latest.getByRole('button', { name: 'Rouvrir l’édition' }).click();
      await latest.getByText('est rouverte').waitFor();
      await student.open('/salons/services-ruraux');
      await student.say('/terrain signaler constat Le bureau de poste ouvre deux matins.');
      await student.latest.getByText('enregistrée').waitFor();
      expect(await page.locator('main').count()).toBe(1);
      expect([...problems, ...student.problems]).toEqual([]);
    });
  },
);
