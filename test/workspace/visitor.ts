import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Participant } from '../../bot/domain/participant.ts';
import { openTab, type Visiting } from '../adapters/web/browser.ts';

/** Longer than one answer takes, on a machine that is busy; a step that hangs is then named. */
const STEP_WAIT_MS = 45_000;
/** Longer than a theme takes to be grouped again, on a machine that is busy. */
export const VERSION_WAIT_MS = 40_000;

/** Somebody in front of the workspace. */
export interface Visitor {
  readonly page: Page;
  /** What the scripts of the pages complained of. */
  readonly problems: readonly string[];
  open(path: string): Promise<void>;
  /** The field where one writes. */
  readonly field: Locator;
  /** Writes a line in the room and sends it. */
  say(line: string): Promise<void>;
  /** The latest message of the room. */
  readonly latest: Locator;
  readonly dialog: Locator;
}

export async function visit(
  browser: Browser,
  url: string,
  person: Participant | undefined,
  visiting: Visiting = {},
): Promise<Visitor> {
  const { page, problems } = await openTab(browser, url, person, visiting);
  page.context().setDefaultTimeout(STEP_WAIT_MS);
  const field = page.getByRole('combobox', { name: 'Message' });
  return {
    ...{ page, problems, field },
    latest: page.locator('main .message').last(),
    dialog: page.getByRole('dialog'),
    open: async (path) => {
      await page.goto(url + path);
    },
    say: async (line) => {
      await field.fill(line);
      await page.locator('[data-compose] button').click();
    },
  };
}

/** Follows each new version that the page announces, until one holds what is looked for. */
export async function showVersionWith(
  page: Page,
  sought: Locator,
  follow: (notice: Locator) => Promise<void> = (notice) => notice.click(),
): Promise<void> {
  const notice = page.locator('[data-version-notice] a');
  const deadline = Date.now() + VERSION_WAIT_MS;
  while ((await sought.count()) === 0) {
    const version = await shownVersion(page);
    await notice.waitFor({ timeout: Math.max(1, deadline - Date.now()) });
    await follow(notice);
    await expect.poll(() => shownVersion(page)).toBeGreaterThan(version);
  }
}

export async function shownVersion(page: Page): Promise<number> {
  return Number(await page.locator('main').getAttribute('data-version'));
}

/** Number of the report that a message or a title speaks of. */
export async function reportNumber(locator: Locator): Promise<number> {
  const [, digits = ''] = /[Ff]iche\s(\d+)/u.exec((await locator.textContent()) ?? '') ?? [];
  return Number(digits);
}

/** How many reports a subject of a synthesis says that it holds. */
export async function reportCount(subject: Locator): Promise<number> {
  const [digits = ''] = /\d+/.exec((await subject.locator('.more').textContent()) ?? '') ?? [];
  return Number(digits);
}

/** Waits for a page, and for its script: keys pressed before are lost. */
export async function arrive(page: Page, sign: Locator): Promise<void> {
  await sign.waitFor();
  await page.waitForLoadState();
}

/** Goes to an element by Tab alone, as someone without a mouse does. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const isThere = () => target.evaluate((element) => element === element.ownerDocument.activeElement);
  for (let presses = 0; presses < 200; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press(key);
  }
  throw new Error('Tab does not lead there.');
}
