import type { Place } from '../../bot/domain/place.ts';
import type { ReportContent } from '../../bot/domain/report.ts';

/** Kind of a report, as the bot names it. */
export type ReportKind = ReportContent['kind'];
/** Side of public action, as the bot names it. */
export type Side = Place['side'];

/** The order in which pages show kinds (good practices first), each with its class in the styles. */
const KIND_CLASSES: Readonly<Record<ReportKind, string>> = {
  'good-practice': 'practice',
  initiative: 'initiative',
  observation: 'observation',
  'blocking-point': 'blocking',
  proposal: 'proposal',
};

export const KINDS = Object.keys(KIND_CLASSES) as readonly ReportKind[];
export const SIDES: readonly Side[] = ['state', 'local', 'other'];

export function kindClass(kind: ReportKind): string {
  return KIND_CLASSES[kind];
}
