import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchBrowser } from '../adapters/web/browser.ts';
import { type OpenWorkspace, openWorkspace } from './open-workspace.ts';
import type { Environment } from './running-terrain.ts';

/** A workspace and a browser, open while the tests of a block run; known once they run. */
export interface SharedWorkspace {
  readonly browser: Browser;
  readonly url: string;
}

/** Opens both before the tests of the surrounding block; every visit ends with its test. */
export function shareWorkspace(environment: Environment = {}): SharedWorkspace {
  let opened: { readonly browser: Browser; readonly workspace: OpenWorkspace } | undefined;
  const known = (): NonNullable<typeof opened> => {
    if (opened === undefined) throw new Error('The workspace opens when the tests run.');
    return opened;
  };
  beforeAll(async () => {
    const [browser, workspace] = await Promise.all([launchBrowser(), openWorkspace(environment)]);
    opened = { browser, workspace };
  });
  afterEach(async () => {
    await Promise.all(
      known()
        .browser.contexts()
        .map((context) => context.close()),
    );
  });
  afterAll(async () => {
    await Promise.all([known().browser.close(), known().workspace.close()]);
  });
  return {
    get browser() {
      return known().browser;
    },
    get url() {
      return known().workspace.url;
    },
  };
}
