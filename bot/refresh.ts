import type { Ports } from './context.ts';
import { requestEmbedding } from './embedding.ts';

/** Name and payload of the job that groups a theme again. */
export const REFRESH_SYNTHESIS = 'refresh-synthesis';

export interface RefreshPayload {
  readonly edition: string;
  readonly theme: string;
}

/** Long enough to gather several changes, short enough to be seen at work. */
const REFRESH_DELAY_MS = 3000;

/**
 * Something changed in a theme: asks for the vectors that it lacks, which an encoder mostly has ready before the theme
 * is grouped again some seconds from now, once however often it is asked.
 */
export async function requestRefresh(
  ports: Pick<Ports, 'queue' | 'clock' | 'encoder'>,
  edition: string,
  theme: string,
): Promise<void> {
  await requestEmbedding(ports, edition, theme);
  await requestGrouping(ports, edition, theme);
}

/** Asks for the theme to be grouped again with what is there. */
export function requestGrouping(
  { queue, clock }: Pick<Ports, 'queue' | 'clock'>,
  edition: string,
  theme: string,
): Promise<void> {
  const payload: RefreshPayload = { edition, theme };
  return queue.enqueue({
    name: REFRESH_SYNTHESIS,
    key: `${edition}/${theme}`,
    payload,
    dueAt: new Date(clock.now().getTime() + REFRESH_DELAY_MS),
  });
}
