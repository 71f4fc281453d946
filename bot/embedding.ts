import type { Ports } from './context.ts';

/** Name and payload of the job that has the reports of a theme encoded. */
export const EMBED_REPORTS = 'embed-reports';

export interface EmbedPayload {
  readonly edition: string;
  readonly theme: string;
}

/** Asks for the vectors that a theme lacks, where there is an encoder. Nobody waits for them. */
export async function requestEmbedding(
  { queue, encoder }: Pick<Ports, 'queue' | 'encoder'>,
  edition: string,
  theme: string,
): Promise<void> {
  if (encoder === undefined) return;
  const payload: EmbedPayload = { edition, theme };
  await queue.enqueue({ name: EMBED_REPORTS, key: `${edition}/${theme}`, payload });
}
