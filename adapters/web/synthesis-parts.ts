import type { Report } from '../../bot/domain/report.ts';
import type { SynthesisView } from '../../bot/ports/reading.ts';

/** A subject as the synthesis has it. */
export type SubjectLine = SynthesisView['synthesis']['subjects'][number];
/** What groups (schools, sides) saw together or alone. */
export type CrossedView = SynthesisView['synthesis']['schools'];

/** Anchors of the sections of a synthesis, in the order of the page. */
export const SECTIONS = ['recurring', 'answered', 'orphans', 'unused', 'crossed', 'lone'] as const;
export type Section = (typeof SECTIONS)[number];

/** The reports of these ids, in their order. */
export function reportsOf(view: SynthesisView, ids: readonly string[]): readonly Report[] {
  return ids.flatMap((id) => view.reports.get(id) ?? []);
}

export function subjectById(view: SynthesisView, id: string): SubjectLine | undefined {
  return view.synthesis.subjects.find(({ subject }) => subject === id);
}
