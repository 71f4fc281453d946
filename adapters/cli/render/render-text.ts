import type { SubjectSynthesis } from '../../../analysis/index.ts';
import type { ReportRow } from '../../../bot/imports/read-report-rows.ts';
import type { Terminal } from '../terminal.ts';
import type { Analysis } from './analysis.ts';
import { wrap } from './wrap.ts';

const WIDEST = 100;

/** The analysis as one reads it in a terminal: subjects, then what answers what, then the lone signals. */
export function renderText(analysis: Analysis, terminal: Terminal): string {
  const page = new TextPage(analysis, terminal);
  const { coverage, subjects } = analysis.synthesis;
  const words = terminal.words.analysis;
  page.line(analysis.theme ?? words.noTheme);
  page.line(words.coverage(coverage.reports, coverage.grouped, subjects.length, coverage.isolated));
  for (const [index, subject] of subjects.entries()) page.subject(index + 1, subject);
  page.answers();
  page.isolated();
  return page.text();
}

class TextPage {
  readonly #lines: string[] = [];
  readonly #rows: ReadonlyMap<string, ReportRow>;
  readonly #width: number;
  readonly #words: Terminal['words']['analysis'];
  readonly #synthesis: Analysis['synthesis'];

  constructor({ rows, synthesis }: Analysis, { words, width }: Terminal) {
    this.#rows = new Map(rows.map((row) => [row.id, row]));
    this.#width = Math.min(width, WIDEST);
    this.#words = words.analysis;
    this.#synthesis = synthesis;
  }

  text(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  line(text: string, indent = ''): void {
    this.#lines.push(wrap(text, this.#width, indent, `${indent}  `));
  }

  subject(number: number, subject: SubjectSynthesis): void {
    const { practice, blocking, subject: counts } = this.#words;
    const { title, reports, places, people, terms, bestPractice, blockingVerbatim } = subject;
    this.#heading(`${number}. ${title} (${counts(reports.length, places.length, people)})`);
    if (terms.length > 0) this.line(terms.join(', '), '   ');
    if (bestPractice !== null) this.#verbatim(practice, bestPractice);
    if (blockingVerbatim !== null) this.#verbatim(blocking, blockingVerbatim);
    const [central] = reports;
    if (bestPractice === null && blockingVerbatim === null && central !== undefined)
      this.#verbatim('', central);
  }

  answers(): void {
    const { answers, orphans } = this.#synthesis;
    if (answers.length > 0) this.#heading(this.#words.answers);
    for (const { blockingPoint, answeredBy } of answers) {
      this.#verbatim('', blockingPoint);
      for (const { report } of answeredBy) this.#verbatim(this.#words.answeredBy, report, '     ');
    }
    if (orphans.length > 0) this.#heading(this.#words.orphans(orphans.length));
    for (const id of orphans) this.#verbatim('', id);
  }

  isolated(): void {
    const { isolated } = this.#synthesis;
    if (isolated.length > 0) this.#heading(this.#words.isolated);
    for (const id of isolated) this.#verbatim('', id);
  }

  #heading(text: string): void {
    this.#lines.push('');
    this.line(text);
  }

  #verbatim(label: string, id: string, indent = '   '): void {
    const row = this.#rows.get(id);
    const source = [row?.placement, row?.territory, id].filter(Boolean).join(', ');
    this.line(`${label}${this.#words.quoted(row?.text ?? '')} (${source})`, indent);
  }
}
