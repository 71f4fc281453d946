import type { Acting } from './audit.ts';
import type { BotContext } from './context.ts';
import { keepCorrection } from './corrections.ts';
import type { CorrectionRecord } from './domain/correction.ts';
import type { Report } from './domain/report.ts';
import { TerrainError } from './errors.ts';
import { placedBy, titleOfPlace } from './placements.ts';

/** Where somebody says that a report belongs: in a subject, by id or name, or in none. */
export type Place = { readonly kind: 'subject'; readonly subject: string } | { readonly kind: 'alone' };

/**
 * Keeps the answer to a question, unless somebody answered it meanwhile: two screens of a group never overwrite each
 * other.
 * @throws TerrainError ALREADY_PLACED, saying by whom and where
 */
export function answerQuestion(
  context: BotContext & Acting,
  report: Report,
  place: Place,
): Promise<CorrectionRecord> {
  const { theme } = report.content;
  return context.inTurn(JSON.stringify([context.edition.id, theme]), async () => {
    const kept = await context.store.corrections.list(context.edition.id, theme);
    const earlier = kept.findLast((record) => placedBy(record).includes(report.id));
    if (earlier !== undefined) throw await alreadyPlaced(context, report, earlier);
    return keepCorrection(context, theme, { ...place, reports: [report.id] });
  });
}

async function alreadyPlaced(
  { store, groupings, edition }: BotContext & Acting,
  { number, content }: Report,
  { author, correction }: CorrectionRecord,
): Promise<TerrainError> {
  const person = await store.participants.get(author);
  const { grouping } = await groupings.latest(edition.id, content.theme);
  const subject = titleOfPlace(grouping, correction);
  return new TerrainError('ALREADY_PLACED', { name: person?.name ?? '…', number, subject });
}
