import type { ReportInput } from '../analysis/index.ts';

/** What an encoder reads of a report: what the author says it is about counts with the text. */
export function encoderText({ subject, text }: Pick<ReportInput, 'subject' | 'text'>): string {
  return subject === undefined ? text : `${subject}. ${text}`;
}
