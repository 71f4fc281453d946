import { byId } from '../numeric/best-first.ts';
import type { Grouping, ReportInput, Synthesis } from '../types.ts';
import { crossView } from './cross-view.ts';
import { findAnswers } from './find-answers.ts';
import { summariseSubject } from './summarise-subject.ts';

/**
 * Puts together what the reports of a theme say. Reports that came after the grouping count as lone signals; those
 * erased since are left out.
 */
export function synthesise(reports: readonly ReportInput[], grouping: Grouping): Synthesis {
  const known = new Map([...reports].sort((a, b) => byId(a.id, b.id)).map((report) => [report.id, report]));
  const subjects = grouping.subjects
    .map((subject) => summariseSubject(subject, known))
    .filter((subject) => subject.reports.length > 0);
  const order = subjects
    .map((subject, at) => ({ subject, at }))
    .sort(
      (a, b) =>
        b.subject.places.length - a.subject.places.length ||
        b.subject.people - a.subject.people ||
        a.at - b.at,
    )
    .map(({ subject }) => subject);
  const grouped = new Set(order.flatMap((subject) => subject.reports));
  const isolated = [...known.keys()].filter((id) => !grouped.has(id));
  return {
    coverage: { reports: known.size, grouped: grouped.size, isolated: isolated.length },
    subjects: order,
    ...findAnswers(known, grouping),
    stateAndLocal: crossView(order, known, ({ side }) => side, ['state', 'local']),
    schools: crossView(order, known, ({ school }) => school, null),
    isolated,
  };
}
