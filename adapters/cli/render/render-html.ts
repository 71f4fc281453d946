import type { Edition, Theme } from '../../../bot/domain/edition.ts';
import type { Report } from '../../../bot/domain/report.ts';
import type { ReportRow } from '../../../bot/imports/read-report-rows.ts';
import type { SynthesisView } from '../../../bot/ports/reading.ts';
import { renderSynthesisDocument } from '../../web/render-synthesis-document.tsx';
import type { Terminal } from '../terminal.ts';
import type { Analysis } from './analysis.ts';

const FILE_EDITION = 'file';
const FILE_THEME = 'theme';

/** The analysis as one HTML file that needs nothing else. */
export function renderHtml(analysis: Analysis, { locale, words }: Terminal): string {
  const name = analysis.theme ?? words.analysis.noTheme;
  return renderSynthesisDocument(viewOf(analysis, name), locale);
}

/** The view of a theme that is in no store: an edition of one theme, made for the occasion. */
function viewOf({ rows, synthesis, solidity }: Analysis, name: string): SynthesisView {
  const at = latestDate(rows);
  const theme: Theme = { id: FILE_THEME, title: name, label: name, channel: FILE_THEME, aliases: [] };
  const edition: Edition = {
    id: FILE_EDITION,
    name,
    status: 'closed',
    schools: schoolsOf(rows),
    themes: [theme],
    groups: [],
    createdAt: at,
  };
  const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  const reports = new Map(sorted.map((row, index) => [row.id, reportOf(row, index + 1, at)]));
  return {
    edition,
    theme,
    version: 1,
    at,
    synthesis,
    reports,
    newSubjects: [],
    grownSubjects: [],
    solidity,
    stale: false,
  };
}

/** The date of the document: that of the last report, so that the same file makes the same document. */
function latestDate(rows: readonly ReportRow[]): string {
  const dates = rows.flatMap(({ at }) => at ?? []).sort();
  return dates.at(-1) ?? new Date().toISOString();
}

function schoolsOf(rows: readonly ReportRow[]): Edition['schools'] {
  const names = [...new Set(rows.flatMap(({ school }) => school ?? []))].sort();
  return names.map((name) => ({ id: name, name, promotion: '' }));
}

function reportOf(row: ReportRow, number: number, latest: string): Report {
  const {
    id,
    text,
    kind = 'observation',
    side = 'other',
    subject,
    author = '',
    school = '',
    at = latest,
  } = row;
  const place = { institution: row.placement ?? '', side, territory: row.territory ?? '' };
  const content = { theme: FILE_THEME, kind, text, place, ...(subject === undefined ? {} : { subject }) };
  return {
    id,
    edition: FILE_EDITION,
    number,
    author,
    school,
    content,
    status: 'filed',
    history: [],
    revision: 1,
    createdAt: at,
    updatedAt: at,
  };
}
