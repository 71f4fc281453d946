import type { BotContext } from '../bot/context.ts';
import type { Edition } from '../bot/domain/edition.ts';
import { requestRefresh } from '../bot/refresh.ts';
import { loadSample } from './sample/load-sample.ts';

/**
 * Gives an empty store the sample edition. Each step is whole and is done only when it is missing, so that a
 * process killed in the middle goes on at the next start.
 */
export async function seedSample(context: BotContext): Promise<void> {
  const { store } = context;
  const [latest] = await store.editions.list();
  const sample = loadSample();
  if (latest !== undefined && latest.id !== sample.edition.id) return;
  if (latest === undefined) await store.editions.add(sample.edition, sample.events);
  if (
    (await store.participants.list(sample.edition.id)).length > 0 &&
    (await hasReports(context, sample.edition))
  )
    return;
  await store.participants.saveAll(sample.participants);
  await store.reports.addAll(sample.reports);
  for (const theme of sample.edition.themes) await requestRefresh(context, sample.edition.id, theme.id);
}

async function hasReports({ store }: BotContext, edition: Edition): Promise<boolean> {
  return (
    (await store.reports.byNumber(edition.id, 1)) !== undefined ||
    (await store.reports.list({ edition: edition.id })).length > 0
  );
}
