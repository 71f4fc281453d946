import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, whyNoBrowser } from '../../web/browser.ts';
import { buttonsIn, textIn } from '../discord-hands.ts';
import { type OpenAssistant, openAssistant } from '../open-assistant.ts';
import { drawMarkdown } from './draw-markdown.ts';
import { type Drawn, drawPage } from './draw-page.ts';
import { mainMessages } from './main-messages.ts';
import { reminderMessages } from './reminder-messages.ts';

/** Where to leave the pages and their pictures, to be looked at; nowhere when unset. */
const FOLDER = process.env.TERRAIN_DRAW_TO;

describe.each([
  ['main', mainMessages],
  ['reminder', reminderMessages],
] as const)('the %s messages', (name, messages) => {
  let terrain: OpenAssistant;
  let drawn: readonly Drawn[];

  beforeAll(async () => {
    terrain = await openAssistant();
    drawn = await messages(terrain);
  }, 180_000);

  afterAll(() => terrain.close());

  it('are all there', () => {
    expect(drawn.length).toBeGreaterThan(14);
  });

  it('have the spaces of French', () => {
    const shown = drawn.flatMap((each) => ('message' in each ? [each.message] : []));
    for (const message of shown)
      for (const text of [textIn(message), ...buttonsIn(message).map(({ label }) => label)])
        expect(text.split('\n').filter((line) => /\S [;:!?»](?:\s|$)|« /.test(line))).toEqual([]);
  });

  it('are cut nowhere, in a column as wide as a telephone', async ({ skip }) => {
    const why = whyNoBrowser();
    if (why !== undefined) return skip(why);
    const html = drawPage(drawn, terrain.platform.world.files);
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 700, height: 1000 } });
    await page.setContent(html);
    if (FOLDER !== undefined) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(`${FOLDER}/discord-${name}.html`, html);
      await page.screenshot({ path: `${FOLDER}/discord-${name}.png`, fullPage: true });
    }
    await page.setViewportSize({ width: 360, height: 800 });
    const wide = await page.locator('html').evaluate(({ scrollWidth }) => scrollWidth);
    await browser.close();
    expect(wide).toBeLessThanOrEqual(360);
  });
});

describe('the drawing', () => {
  it('shows what is escaped as it was written', () => {
    expect(drawMarkdown('\\*fort\\* **fort** [a \\[b\\]](https://a.fr)')).toBe(
      '<div>*fort* <strong>fort</strong> <a href="https://a.fr">a [b]</a></div>',
    );
  });
});
