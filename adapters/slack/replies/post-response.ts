import type { Page } from '../render/pages.ts';
import { wait } from '../wait.ts';
import type { Workspace } from '../workspace.ts';

export type ResponseBody =
  | ({ readonly response_type: 'ephemeral' | 'in_channel'; readonly replace_original: boolean } & Page)
  | { readonly delete_original: true };

const TIMEOUT_MS = 5000;
const DEFAULT_WAIT_S = 1;

/**
 * Answers at a response address; false when it has expired, is used up or does not answer. The SDK's own `respond` is
 * bound to one request: a form's submission answers at the address of the command that opened it.
 */
export async function postResponse(
  { clock, logger }: Pick<Workspace, 'clock' | 'logger'>,
  url: string,
  body: ResponseBody,
): Promise<boolean> {
  for (;;) {
    const controller = new AbortController();
    const cancel = clock.after(TIMEOUT_MS, () => controller.abort());
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        redirect: 'error',
        signal: controller.signal,
      });
      await answer.body?.cancel();
      if (answer.status !== 429) return answer.ok;
      await wait(clock, 1000 * (Number(answer.headers.get('retry-after')) || DEFAULT_WAIT_S));
    } catch (error) {
      logger?.warn({ err: error }, 'a response address did not answer');
      return false;
    } finally {
      cancel();
    }
  }
}
