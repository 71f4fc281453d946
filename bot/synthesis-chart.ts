import type { ReportKind, Side, SubjectSynthesis } from '../analysis/index.ts';
import type { Report } from './domain/report.ts';
import { excerpt } from './excerpt.ts';
import type { Block } from './message.ts';
import { subjectNumber } from './resolve.ts';
import { type Segment, svgRow, svgSheet } from './synthesis-chart-svg.ts';
import { typeset } from './wording/typeset.ts';
import type { Wording } from './wording/wording.ts';

type Picture = Extract<Block, { type: 'picture' }>;

/** Good practices first: this is no complaint box. */
const KINDS: readonly ReportKind[] = [
  'good-practice',
  'initiative',
  'observation',
  'proposal',
  'blocking-point',
];
const SIDES: readonly Side[] = ['state', 'local', 'other'];
/** Each dark enough for a white figure on it. */
const COLOURS: Readonly<Record<ReportKind | Side, string>> = {
  'good-practice': '#1c6b45',
  initiative: '#0e6a78',
  observation: '#4a5568',
  'blocking-point': '#a1302b',
  proposal: '#6b3fa0',
  state: '#27408b',
  local: '#8a5a00',
  other: '#8b8778',
};
const TITLE_LENGTH = 40;

/**
 * The subjects, each as a bar of its reports by kind and one by side, on a light ground of its own. The alternative
 * text says in words what there is to see. Pure: the same subjects make the same drawing.
 */
export function synthesisChart(
  wording: Wording,
  subjects: readonly SubjectSynthesis[],
  reports: ReadonlyMap<string, Report>,
): Picture {
  const most = Math.max(...subjects.map((subject) => subject.reports.length));
  const rows = subjects.map((subject, at) => {
    const own = filed(subject, reports);
    return svgRow({
      at,
      title: `${subjectNumber(subject.subject)}. ${excerpt(typeset(subject.title), TITLE_LENGTH)}`,
      kinds: kindSegments(wording, own),
      sides: sideSegments(wording, own),
      total: own.length,
      most,
    });
  });
  const all = subjects.flatMap((subject) => filed(subject, reports));
  const legends = [
    { title: wording.synthesis.byKind, segments: kindSegments(wording, all) },
    { title: wording.synthesis.bySide, segments: sideSegments(wording, all) },
  ];
  return {
    type: 'picture',
    svg: svgSheet(legends, rows),
    alternative: inWords(wording, subjects, all),
  };
}

function filed({ reports: ids }: SubjectSynthesis, reports: ReadonlyMap<string, Report>): readonly Report[] {
  return ids.flatMap((id) => reports.get(id) ?? []);
}

function kindSegments({ kinds }: Wording, reports: readonly Report[]): readonly Segment[] {
  return segments(KINDS, kinds, (kind) => reports.filter(({ content }) => content.kind === kind).length);
}

function sideSegments({ sides }: Wording, reports: readonly Report[]): readonly Segment[] {
  return segments(
    SIDES,
    sides,
    (side) => reports.filter(({ content }) => content.place.side === side).length,
  );
}

function segments<Name extends ReportKind | Side>(
  names: readonly Name[],
  labels: Readonly<Record<Name, string>>,
  countOf: (name: Name) => number,
): readonly Segment[] {
  return names
    .map((name) => ({ label: labels[name], colour: COLOURS[name], count: countOf(name) }))
    .filter(({ count }) => count > 0);
}

function inWords(wording: Wording, subjects: readonly SubjectSynthesis[], all: readonly Report[]): string {
  const countOf = (kind: ReportKind) => all.filter(({ content }) => content.kind === kind).length;
  const kinds = KINDS.filter((kind) => countOf(kind) > 0).map((kind) =>
    wording.kindCounts[kind](countOf(kind)),
  );
  const sides = sideSegments(wording, all).map(({ label, count }) => `${label} ${count}`);
  const [first] = subjects;
  const leading = first && {
    title: wording.common.quoted(typeset(first.title)),
    reports: wording.common.reports(first.reports.length),
  };
  return wording.synthesis.chart(wording.common.subjects(subjects.length), kinds, sides, leading);
}
