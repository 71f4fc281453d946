import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../adapters/sqlite/open-store.ts';
import type { Participant } from '../../bot/domain/participant.ts';
import type { Store } from '../../bot/ports/store.ts';
import { launchBrowser, whyNoBrowser } from '../adapters/web/browser.ts';
import { sampleReminder } from '../contracts/store/samples.ts';
import { lookAt } from './look-at.ts';
import { personNamed } from './people.ts';
import { type RunningTerrain, startTerrain, temporaryData } from './running-terrain.ts';
import { visit } from './visitor.ts';

const reason = whyNoBrowser();
const HELENE = personNamed('Hélène Montagnac');
const BILAL = personNamed('Bilal Saïdi');
const ADELE = personNamed('Adèle Kervella');
const HOUR_MS = 60 * 60_000;

/** A reminder of which Slack took two messages without a word. */
async function leaveUncertain(store: Store, ...recipients: readonly Participant[]): Promise<void> {
  const { edition } = HELENE;
  const [now, later, end] = [0, HOUR_MS, 9 * HOUR_MS].map((ms) =>
    new Date(Date.now() + ms).toISOString(),
  ) as [string, string, string];
  const id = 'rappel-incertain';
  await store.reminders.add(
    sampleReminder({
      ...{ id, edition, author: HELENE.id, audience: {}, route: 'private', asks: 'read', createdAt: now },
      timing: { type: 'once', at: '2026-01-01T00:00', zone: 'Europe/Paris' },
      ...{ texts: { fr: { title: 'Apportez votre badge', body: 'À l’entrée.' } }, updatedAt: now },
    }),
  );
  // Not due yet: the program that runs leaves them alone.
  await store.sendings.addAll(
    recipients.map((person) => ({
      ...{ id: `${id}/${person.id}`, edition, kind: 'reminder', reminder: id, occurrence: 'envoi/1' },
      recipient: { type: 'person', participant: person.id },
      ...{ dueAt: later, expiresAt: end },
    })),
  );
  const held = await store.sendings.claim(recipients.length, later, end);
  for (const state of ['claimed', 'uncertain'] as const)
    await store.sendings.settle(
      held.map(({ id: row, attempts: attempt }) =>
        state === 'claimed'
          ? { id: row, attempt, state, chat: 'slack', triedAt: now }
          : { id: row, attempt, state, reason: 'unresolved', at: now },
      ),
    );
}

describe.skipIf(reason !== undefined)(
  `uncertain sendings in Chromium${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    const data = temporaryData();
    let terrain: RunningTerrain;
    let browser: Awaited<ReturnType<typeof launchBrowser>>;
    let store: Store;
    beforeAll(async () => {
      [terrain, browser] = await Promise.all([startTerrain(data.path), launchBrowser()]);
      store = openStore(join(data.path, 'terrain.sqlite'));
      await leaveUncertain(store, BILAL, ADELE);
    });
    afterAll(async () => {
      await browser.close();
      await store.close();
      await terrain.stop();
      data.remove();
    });

    it('are settled by the coordination: one arrived, the other goes out again', async () => {
      const helene = await visit(browser, terrain.url, HELENE);
      const { latest, say, open } = helene;
      await open('/salons/général');
      await say('/terrain rappel suivi 1');
      await latest.getByText('2 envois incertains').waitFor();
      await lookAt(helene, 'incertain-suivi');
      await latest.getByRole('button', { name: /Bilal Saïdi/ }).click();
      await latest.getByText('il risque d’être reçu deux fois').waitFor();
      await lookAt(helene, 'incertain-choix');
      await latest.getByRole('button', { name: 'C’est arrivé' }).click();
      await latest.getByText('C’est noté').waitFor();
      await latest.getByRole('button', { name: 'Voir le suivi' }).click();
      await latest.getByText('Un envoi incertain').waitFor();
      await latest.getByRole('button', { name: /Adèle Kervella/ }).click();
      await latest.getByRole('button', { name: 'Envoyer de nouveau' }).click();
      await latest.getByText('Le message repart').waitFor();

      const adele = await visit(browser, terrain.url, ADELE);
      await adele.open('/messages/terrain');
      await adele.page.getByText('Apportez votre badge').waitFor();
      const bilal = await visit(browser, terrain.url, BILAL);
      await bilal.open('/messages/terrain');
      expect(await bilal.page.getByText('Apportez votre badge').count()).toBe(0);
      expect([...helene.problems, ...adele.problems, ...bilal.problems]).toEqual([]);
    });
  },
);
