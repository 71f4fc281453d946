import type { Theme } from './domain/edition.ts';
import type { SynthesisRecord } from './domain/synthesis.ts';
import type { Block, Message, RichText } from './message.ts';
import type { SynthesisView } from './ports/reading.ts';
import { choices, paragraph } from './reply.ts';
import { quoteOf } from './report-card.ts';
import { subjectNumber } from './resolve.ts';
import { synthesisChart } from './synthesis-chart.ts';
import type { Wording } from './wording/wording.ts';

/** What fits a message: the rest is on the page. */
const SUBJECTS_SHOWN = 10;
const ORPHANS_SHOWN = 3;
const OPENED_BY_BUTTON = 5;

export function synthesisPath(theme: Theme): string {
  return `/syntheses/${theme.id}`;
}

/** The synthesis of a theme in one message: coverage, the subjects that recur most, what nobody answers. */
export function synthesisMessage(wording: Wording, view: SynthesisView): Message {
  const { theme, synthesis, version, at } = view;
  const words = wording.synthesis;
  if (synthesis.coverage.reports === 0)
    return { title: words.title(theme.label), blocks: [paragraph(words.noReport)] };
  return {
    title: words.title(theme.label),
    blocks: [
      paragraph(words.version(version, wording.common.dateTime(new Date(at)))),
      paragraph(summaryOf(wording, view)),
      paragraph(words.coverage(synthesis.coverage.grouped, synthesis.coverage.isolated)),
      ...chart(wording, view),
      ...recurring(wording, view),
      ...unanswered(wording, view),
      paragraph([{ link: words.whole, href: synthesisPath(theme) }]),
      ...openers(wording, view),
    ],
  };
}

/** One subject is said in a line: nothing is compared. */
function chart(wording: Wording, { synthesis, reports }: SynthesisView): readonly Block[] {
  const shown = synthesis.subjects.slice(0, SUBJECTS_SHOWN);
  return shown.length < 2 ? [] : [synthesisChart(wording, shown, reports)];
}

function summaryOf({ common, synthesis }: Wording, { synthesis: s, reports }: SynthesisView): string {
  const people = new Set([...reports.values()].map(({ author }) => author)).size;
  const places = new Set(
    [...reports.values()].map(({ content: { place } }) =>
      JSON.stringify([place.institution, place.territory]),
    ),
  ).size;
  return synthesis.summary(
    common.reports(s.coverage.reports),
    common.people(people),
    common.places(places),
    s.subjects.length,
  );
}

function recurring(wording: Wording, { theme, synthesis }: SynthesisView): readonly Block[] {
  const { subjects } = synthesis;
  if (subjects.length === 0) return [];
  const items = subjects
    .slice(0, SUBJECTS_SHOWN)
    .map(
      ({ subject, title, places, reports }): RichText => [
        `${subjectNumber(subject)}. `,
        { link: title, href: `${synthesisPath(theme)}/sujets/${subject}` },
        ` · ${wording.synthesis.subjectLine(wording.common.places(places.length), wording.common.reports(reports.length))}`,
      ],
    );
  const more = subjects.length - SUBJECTS_SHOWN;
  return [
    { type: 'heading', text: wording.synthesis.recurring },
    { type: 'list', ordered: false, items },
    ...(more > 0 ? [paragraph(wording.synthesis.more(more))] : []),
  ];
}

function unanswered(wording: Wording, { synthesis, reports }: SynthesisView): readonly Block[] {
  const orphans = synthesis.orphans.flatMap((id) => reports.get(id) ?? []);
  if (orphans.length === 0) return [];
  return [
    { type: 'heading', text: wording.synthesis.unanswered },
    ...orphans.slice(0, ORPHANS_SHOWN).map((report) => quoteOf(report, wording)),
  ];
}

function openers(wording: Wording, { theme, synthesis }: SynthesisView): readonly Block[] {
  const buttons = synthesis.subjects.slice(0, OPENED_BY_BUTTON).map(({ subject, title }) => ({
    label: title,
    run: { command: 'sujet', options: { theme: theme.id, sujet: subject } },
  }));
  return buttons.length === 0 ? [] : [choices(wording.synthesis.open, buttons)];
}

/** What a theme's channel hears when new subjects appeared. */
export function synthesisChangedMessage(
  wording: Wording,
  theme: Theme,
  { changes, grouping }: SynthesisRecord,
): Message {
  const added = grouping.subjects.filter(({ id }) => changes?.new.includes(id));
  const titles = added.map(({ title }) => wording.common.quoted(title)).join(', ');
  return {
    title: wording.synthesis.changed,
    blocks: [
      paragraph([
        { strong: wording.synthesis.newSubjects(added.length) },
        `, ${titles}. `,
        { link: wording.synthesis.read, href: synthesisPath(theme) },
      ]),
    ],
  };
}
