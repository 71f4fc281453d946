import type { CommandRun } from './command.ts';
import { themeOf } from './domain/edition.ts';
import type { Report } from './domain/report.ts';
import type { Block, RichText } from './message.ts';
import type { Wording } from './wording/wording.ts';

/** Path of a report's own page. */
export function reportPath(report: Report): string {
  return `/fiches/${report.number}`;
}

/** "Communauté de communes · Morbihan · fiche 4", the last a link. */
export function sourceOf(report: Report, wording: Wording): RichText {
  const { institution, territory } = report.content.place;
  const where = [capitalised(institution), territory].filter((part) => part !== '').join(' · ');
  return [
    where === '' ? '' : `${where} · `,
    { link: wording.report.number(report.number), href: reportPath(report) },
  ];
}

/** The verbatim, with its place and a way to the whole. */
export function quoteOf(report: Report, wording: Wording): Block {
  const { kind, text, place } = report.content;
  return {
    type: 'quote',
    report: report.id,
    text,
    kind,
    side: place.side,
    source: sourceOf(report, wording),
  };
}

/** What was understood of a report, so that nothing is silently wrong. */
export function factsOf({ edition, wording }: CommandRun, report: Report): Block {
  const { theme, kind, subject, place } = report.content;
  const words = wording.report.form;
  return {
    type: 'facts',
    facts: [
      { label: words.theme, value: themeOf(edition, theme)?.label ?? theme },
      { label: words.kind, value: wording.kinds[kind] },
      ...(subject === undefined ? [] : [{ label: words.subject, value: subject }]),
      { label: words.institution, value: [place.institution, place.territory].join(', ') },
    ],
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
