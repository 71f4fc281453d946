import type { BotContext } from '../bot/context.ts';
import { EMBED_REPORTS, type EmbedPayload } from '../bot/embedding.ts';
import { filedReports } from '../bot/groupings.ts';
import type { Encoder } from '../bot/ports/encoder.ts';
import type { Job } from '../bot/ports/queue.ts';
import type { VectorStore } from '../bot/ports/store.ts';
import { requestGrouping } from '../bot/refresh.ts';
import { themeVectors, type Unencoded } from '../bot/theme-vectors.ts';

/** With the delays of the queue, some hours of an encoder that is away. */
const MAX_ATTEMPTS = 24;
/** Texts whose vectors are kept together: what a try that fails later has gained so far. */
const CHUNK = 64;
/** The second one finds the former vectors that do not fit beside those of the first, and what was corrected meanwhile. */
const PASSES = 2;

/** Has the reports of a theme encoded that lack their vector, then asks for the theme to be grouped with them. */
export function embedReports(context: BotContext, encoder: Encoder): Job {
  const { store } = context;
  return {
    name: EMBED_REPORTS,
    maxAttempts: MAX_ATTEMPTS,
    run: async ({ payload, attempt, signal }) => {
      const { edition, theme } = payload as EmbedPayload;
      let encoded = 0;
      for (let pass = 0; pass < PASSES; pass += 1) {
        const { missing } = await themeVectors(context, await filedReports(store, edition, theme));
        await encodeAll(encoder, store.vectors, missing, signal);
        encoded += missing.length;
      }
      // An earlier try may have died between its last vector and this.
      if (encoded > 0 || attempt > 1) await requestGrouping(context, edition, theme);
    },
  };
}

async function encodeAll(
  encoder: Encoder,
  vectors: VectorStore,
  missing: readonly Unencoded[],
  signal: AbortSignal,
): Promise<void> {
  for (let from = 0; from < missing.length; from += CHUNK) {
    const chunk = missing.slice(from, from + CHUNK);
    const made = await encoder.encode(
      chunk.map(({ text }) => text),
      signal,
    );
    const kept = made.flatMap((vector, index) => {
      const unencoded = chunk[index];
      return unencoded === undefined ? [] : [{ ...unencoded, vector }];
    });
    await vectors.put(encoder.model, kept);
  }
}
