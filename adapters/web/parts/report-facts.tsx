import type { Child } from 'hono/jsx';
import type { ReportView } from '../../../bot/ports/reading.ts';
import type { PageLinks } from '../page-links.ts';
import type { WebWording } from '../wording.ts';
import { capital } from './kind-badge.tsx';

interface ReportFactsProps {
  readonly view: ReportView;
  readonly words: WebWording;
  readonly links: PageLinks;
}

/** Where a report was made, and where it stands. */
export function ReportFacts({ view, words, links }: ReportFactsProps) {
  const { report: labels } = words;
  const { place, subject: ownWords } = view.report.content;
  const { subject, theme } = view;
  return (
    <dl class="facts">
      <Fact label={labels.place}>{`${capital(place.institution)} · ${place.territory}`}</Fact>
      <Fact label={labels.side}>{words.sides[place.side]}</Fact>
      <Fact label={labels.theme}>{theme.title}</Fact>
      <Fact label={labels.inSubject}>
        {subject === undefined ? (
          labels.noSubject
        ) : (
          <a href={links.subject(theme.id, subject.id)}>{subject.title}</a>
        )}
      </Fact>
      {ownWords !== undefined && <Fact label={labels.ownWords}>{ownWords}</Fact>}
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children?: Child }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
