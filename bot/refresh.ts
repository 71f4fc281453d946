import type { BotContext } from './context.ts';

/** Name and payload of the job that groups a theme again. */
export const REFRESH_SYNTHESIS = 'refresh-synthesis';

export interface RefreshPayload {
  readonly edition: string;
  readonly theme: string;
}

/** Long enough to gather several changes, short enough to be seen at work. */
const REFRESH_DELAY_MS = 3000;

/** Asks for the theme to be grouped again, some seconds from now, once however often it is asked. */
export function requestRefresh({ queue, clock }: BotContext, edition: string, theme: string): Promise<void> {
  const payload: RefreshPayload = { edition, theme };
  return queue.enqueue({
    name: REFRESH_SYNTHESIS,
    key: `${edition}/${theme}`,
    payload,
    dueAt: new Date(clock.now().getTime() + REFRESH_DELAY_MS),
  });
}
