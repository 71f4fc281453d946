import type { Report } from '../../../bot/domain/report.ts';
import { typeset } from '../../../bot/wording/typeset.ts';
import { kindClass } from '../kinds.ts';
import type { PageLinks } from '../page-links.ts';
import { isPlaced } from '../tally.ts';
import type { WebWording } from '../wording.ts';
import { capital, KindBadge } from './kind-badge.tsx';

interface VerbatimProps {
  readonly report: Report;
  readonly words: WebWording;
  readonly links: PageLinks;
  /** Said above it, e.g. "Ce qui marche"; the kind when absent. */
  readonly label?: string;
  /** Who wrote it, where the reader may know. */
  readonly author?: string;
}

/** What somebody wrote, whole, with its place and the way to the report. */
export function Verbatim({ report, words, links, label, author }: VerbatimProps) {
  const { kind, text } = report.content;
  return (
    <figure class={`verbatim ${kindClass(kind)}`}>
      <p class="about">
        {label === undefined ? <KindBadge kind={kind} words={words} /> : <span class="label">{label}</span>}
      </p>
      <blockquote>{typeset(text)}</blockquote>
      <figcaption>
        {author !== undefined && `${author} · `}
        <Source report={report} words={words} links={links} />
      </figcaption>
    </figure>
  );
}

/** "Communauté de communes · Morbihan · fiche 4". */
export function Source({ report, words, links }: Omit<VerbatimProps, 'label' | 'author'>) {
  const { institution, territory, side } = report.content.place;
  const place = [capital(institution), territory].filter((part) => part !== '').join(' · ');
  return (
    <>
      {isPlaced(report) && (
        <>
          <span class={`side ${side}`}>{words.sides[side]}</span> · {place} ·{' '}
        </>
      )}
      <a href={links.report(report.number)}>{words.synthesis.report(report.number)}</a>
    </>
  );
}
