import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, whyNoBrowser } from '../../web/browser.ts';
import { type Drawing, drawPage } from './draw.ts';
import { mainMessages } from './main-messages.ts';
import { reminderMessages } from './reminder-messages.ts';

/** Where the pages and their pictures are left to be looked at, when this names a folder. */
const FOLDER = process.env.TERRAIN_PICTURES;

describe.skipIf(whyNoBrowser() !== undefined).each([
  ['main messages', mainMessages, 'a computer', 720],
  ['main messages', mainMessages, 'a telephone', 340],
  ['messages of reminders', reminderMessages, 'a computer', 720],
  ['messages of reminders', reminderMessages, 'a telephone', 340],
] as const)('the %s in Slack, on a screen', (kind, messages, name, width) => {
  let drawings: readonly Drawing[];
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    drawings = await messages();
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: width + 40, height: 900 } });
    const html = drawPage(drawings, width);
    await page.setContent(html);
    if (FOLDER === undefined) return;
    mkdirSync(FOLDER, { recursive: true });
    const path = join(FOLDER, `slack-${kind}-${name}`.replace(/\W/g, '-'));
    writeFileSync(`${path}.html`, html);
    await page.screenshot({ path: `${path}.png`, fullPage: true });
  });

  afterAll(() => browser?.close());

  it('shows everything: nothing is cut, nothing is wider than its column', async () => {
    // What is long in a line to be filled in moves there as one types.
    const cut = await page.evaluate(
      `[...document.querySelectorAll('main *')]
        .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline')
        .filter((one) => !one.matches('input'))
        .map((one) => one.textContent.trim().slice(0, 80))`,
    );
    expect(cut).toEqual([]);
  });

  it('sets no sign of French apart by a space at which a line may break', () => {
    const text = drawings.map(({ blocks }) => JSON.stringify(blocks).replaceAll('\\n', '\n')).join('\n');
    const wrong = [...text.matchAll(/.{0,20}(?:[a-zé\d)] [;!?:»]|« ).{0,20}/giu)].map(([found]) => found);
    expect(wrong).toEqual([]);
  });
});
