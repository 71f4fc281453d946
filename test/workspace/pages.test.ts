import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Participant } from '../../bot/domain/participant.ts';
import { browse, formOf } from '../adapters/web/browse.ts';
import { axeViolations, excessWidth, launchBrowser, whyNoBrowser } from '../adapters/web/browser.ts';
import { createWebHands } from '../adapters/web/web-hands.ts';
import { type OpenWorkspace, openWorkspace } from './open-workspace.ts';
import { personNamed } from './people.ts';
import { visit } from './visitor.ts';

const reason = whyNoBrowser();
const PAOLO = personNamed('Paolo Santini');
const HELENE = personNamed('Hélène Montagnac');
const GUEST = personNamed('Catherine Vauzelle');
const EMMA = personNamed('Emma Lindqvist');
const CHANNEL = 'services-ruraux';

/** Every command that answers with a message, in the channel of a theme. */
const LINES = [
  'aide',
  'themes',
  'profil contact oui',
  'fiches',
  'synthese',
  'sujet 1',
  'qui 1',
  'chercher visio',
  'questions',
  'separer 1',
  'nimporte',
  'signaler blocage La visio coupe au milieu du rendez-vous avec la CAF.',
];
/** Pages that the journey of a report does not show, or not so full. */
const PAGES: readonly (readonly [string, Participant | undefined, string])[] = [
  ['the first page', undefined, '/'],
  ['a channel that is full', PAOLO, `/salons/${CHANNEL}`],
  ['an empty channel', PAOLO, '/salons/politique-de-la-ville'],
  ['a private conversation', PAOLO, '/messages/terrain'],
  ['a coordinator’s channel', HELENE, '/salons/général'],
  ['a synthesis in English', EMMA, '/syntheses/commun'],
  ['a guest’s synthesis', GUEST, '/syntheses/simplification'],
  ['one’s own report', PAOLO, '/fiches/1'],
  ['one’s reports', PAOLO, '/mes-fiches'],
  ['a page that is not there', PAOLO, '/fiches/999999'],
];
const FORMS = ['signaler', 'fiches corriger 1', 'renommer 1', 'fusionner 1', 'rattacher 1'];
const NARROW = { width: 320, height: 640, dark: true };
const COORDINATOR_FORMS = ['inscrire', 'edition creer'];

describe.skipIf(reason !== undefined)(
  `every page${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    let browser: Browser;
    let workspace: OpenWorkspace;
    beforeAll(async () => {
      [browser, workspace] = await Promise.all([launchBrowser(), openWorkspace()]);
      const hands = createWebHands(workspace.url);
      for (const line of LINES) await hands.type(PAOLO, CHANNEL, line, line);
      const form = formOf({ texte: 'aide', demande: 'private' });
      await browse(workspace.url, PAOLO, '/messages/terrain', { form });
      await hands.type(HELENE, 'général', 'edition', 'coordinator');
    });
    afterEach(async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
    });
    afterAll(async () => {
      await Promise.all([browser.close(), workspace.close()]);
    });

    describe.each([
      ['wide and light', {}],
      ['320 pixels and dark', NARROW],
    ])('%s', (_look, visiting) => {
      it.each(PAGES)(
        'gives axe nothing to say and does not scroll sideways: %s',
        async (_name, person, path) => {
          const { page, open, problems } = await visit(browser, workspace.url, person, visiting);
          await open(path);
          expect(await wrongWith(page)).toEqual([]);
          expect(problems).toEqual([]);
        },
      );
    });

    it.each([
      ...FORMS.map((line) => [line, PAOLO] as const),
      ...COORDINATOR_FORMS.map((line) => [line, HELENE] as const),
    ])('gives axe nothing to say about the form of: %s', async (line, person) => {
      const { page, dialog, say, open } = await visit(browser, workspace.url, person, NARROW);
      await open(`/salons/${CHANNEL}`);
      await say(`/terrain ${line}`);
      await dialog.getByRole('heading').waitFor();
      expect(await wrongWith(page)).toEqual([]);
    });
  },
);

async function wrongWith(page: Page): Promise<readonly string[]> {
  const excess = await excessWidth(page);
  return [...(await axeViolations(page)), ...(excess > 0 ? [`${excess} pixels too wide`] : [])];
}
