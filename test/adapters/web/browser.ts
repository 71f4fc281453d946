import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import type { Participant } from '../../../bot/domain/participant.ts';

const CHROMIUM = '/usr/bin/chromium';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Why no browser can be tried here; undefined when one can. Where services are required, it is not an excuse. */
export function whyNoBrowser(): string | undefined {
  if (existsSync(CHROMIUM) || process.env.TERRAIN_REQUIRE_SERVICES === '1') return undefined;
  return `there is no ${CHROMIUM}`;
}

export function launchBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return chromium.launch({ executablePath: CHROMIUM, args });
}

export interface Visiting {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly script?: boolean;
}

/** A tab of this person; what the page's own script throws makes `problems` grow. */
export async function openTab(
  browser: Browser,
  url: string,
  person: Participant | undefined,
  { width = 1280, height = 800, dark = false, script = true }: Visiting = {},
): Promise<{ readonly page: Page; readonly problems: string[] }> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: script,
  });
  if (person !== undefined) await context.addCookies([{ name: 'terrain_personne', value: person.id, url }]);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 40\d/.test(message.text())) problems.push(message.text());
  });
  return { page, problems };
}

/** What axe finds wrong in the page, a line each. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  // Through the debugger, which the policy of the page does not hold back.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: AxeViolation[] }> } };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}

interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** By how many pixels the page is wider than its window. */
export function excessWidth(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
}

export function scrolledTo(page: Page): Promise<number> {
  return page.evaluate('window.scrollY');
}

export function hasFocus(locator: Locator): Promise<boolean> {
  return locator.evaluate((element: unknown) =>
    (element as { matches(selector: string): boolean }).matches(':focus'),
  );
}

/** Name of the file that is chosen in a field. */
export function chosenFile(locator: Locator): Promise<string | undefined> {
  return locator.evaluate((element: unknown) => (element as { files: { name: string }[] }).files[0]?.name);
}
