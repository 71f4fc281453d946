import { describe, expect, it } from 'vitest';
import { axeViolations, whyNoBrowser } from '../adapters/web/browser.ts';
import { personNamed } from './people.ts';
import { beginningAt, MORNING } from './running-terrain.ts';
import { shareWorkspace } from './shared-workspace.ts';
import { type Visitor, visit } from './visitor.ts';

const reason = whyNoBrowser();
const HELENE = personNamed('Hélène Montagnac');
const SENATE = '15 rue de Vaugirard';
const ASSEMBLY = '33 quai d’Orsay';

/** The latest answer of Terrain, once it says this. */
async function answer({ latest }: Visitor, said: string | RegExp): Promise<string> {
  await latest.getByText(said).first().waitFor();
  return (await latest.textContent()) ?? '';
}

async function press({ latest }: Visitor, label: string): Promise<void> {
  await latest.getByRole('button', { name: label, exact: true }).click();
}

describe.skipIf(reason !== undefined)(
  `the day of the two halves${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    const shared = shareWorkspace(beginningAt(MORNING));

    it('is scheduled by a newcomer from the help alone: each step offers the next', async () => {
      const helene = await visit(shared.browser, shared.url, HELENE);
      await helene.open('/salons/général');
      await helene.say('/terrain aide');
      await answer(helene, 'comme la journée parlementaire');
      await press(helene, 'Commencer');
      await press(helene, 'Proposer une répartition');
      await press(helene, 'Prendre cette répartition');
      await press(helene, 'Figer');
      expect(await answer(helene, 'La répartition est figée')).toMatch(/pas encore de rappel/);

      const told = [];
      for (const half of ['A', 'B']) {
        await press(helene, `Préparer le rappel de la demi-promotion ${half}`);
        await helene.dialog
          .getByText(`Parmi le public de la date (élèves, demi-promotion ${half})`)
          .waitFor();
        await helene.dialog.getByRole('button', { name: 'Voir l’aperçu' }).click();
        told.push(await answer(helene, 'Ce que liront les destinataires'));
        await press(helene, 'Programmer');
        await answer(helene, /Rappel.\d programmé/);
      }
      const [senate = '', assembly = ''] = told;
      expect([senate.includes(SENATE), senate.includes(ASSEMBLY)]).toEqual([true, false]);
      expect([assembly.includes(SENATE), assembly.includes(ASSEMBLY)]).toEqual([false, true]);
      expect([senate, assembly].map((said) => /(\d+).personnes/.exec(said)?.[1])).toEqual(['30', '30']);
      await answer(helene, 'Chaque demi-promotion a sa date et son rappel.');
      expect(await axeViolations(helene.page)).toEqual([]);
      expect(helene.problems).toEqual([]);
    });

    it('begins from words that are ready where a half has no date', async () => {
      const helene = await visit(shared.browser, shared.url, HELENE);
      await helene.open('/salons/général');
      await helene.say('/terrain agenda annuler parlement-assemblee');
      await press(helene, 'Annuler cet événement');
      await answer(helene, 'pas encore de date');
      await press(helene, 'Créer la date de la demi-promotion B');
      const { dialog } = helene;
      await dialog.getByLabel('Début').waitFor();
      const held = async (label: string) => dialog.getByLabel(label, { exact: false }).first().inputValue();
      expect(await held('Début')).toBe('13/01/2027 09:30');
      expect(await held('Lieu')).toContain(ASSEMBLY);
      expect(await held('Public')).toBe('élèves, demi-promotion B');
      await dialog.getByRole('button', { name: 'Enregistrer' }).click();
      expect(await answer(helene, 'est dans l’agenda')).toMatch(/Préparer le rappel de la demi-promotion.B/);
    });
  },
);
