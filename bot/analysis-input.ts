import type { ReportInput } from '../analysis/index.ts';
import type { Report } from './domain/report.ts';

/** A report as the analysis needs it: numbers, dates and names stay here. */
export function analysisInput({ id, author, school, content }: Report): ReportInput {
  const { kind, subject, text, place } = content;
  return {
    id,
    text,
    kind,
    author,
    school,
    side: place.side,
    placement: place.institution,
    territory: place.territory,
    ...(subject === undefined ? {} : { subject }),
  };
}
