import type { Report } from '../../../bot/domain/report.ts';
import { reportsOf } from '../synthesis-parts.ts';
import { SectionView } from './section-view.tsx';
import type { SynthesisProps } from './subject-card.tsx';
import { Verbatim } from './verbatim.tsx';

/** Shown at once; the others unfold, so that what nobody answers is not pushed out of sight. */
const OPEN = 6;

type Exchange = SynthesisProps['view']['synthesis']['answers'][number];

/** Blocking points, each with what answers it: the best answered first. */
export function Answered(props: SynthesisProps) {
  const { answers } = props.view.synthesis;
  const { words } = props;
  const folded = answers.slice(OPEN);
  return (
    <SectionView section="answered" words={words}>
      <p>{answers.length === 0 ? words.subject.noAnswer : words.synthesis.answeredLead}</p>
      <Exchanges {...props} exchanges={answers.slice(0, OPEN)} />
      {folded.length > 0 && (
        <details class="fold">
          <summary>{words.synthesis.otherAnswered(folded.length)}</summary>
          <Exchanges {...props} exchanges={folded} />
        </details>
      )}
    </SectionView>
  );
}

function Exchanges({ exchanges, ...props }: SynthesisProps & { readonly exchanges: readonly Exchange[] }) {
  return (
    <>
      {exchanges.map((exchange) => (
        <ExchangeView {...props} exchange={exchange} />
      ))}
    </>
  );
}

function ExchangeView({ view, words, links, exchange }: SynthesisProps & { readonly exchange: Exchange }) {
  const ids = exchange.answeredBy.map(({ report }) => report);
  const [best, ...others] = reportsOf(view, ids);
  return (
    <div class="exchange">
      {reportsOf(view, [exchange.blockingPoint]).map((report) => (
        <Verbatim report={report} words={words} links={links} />
      ))}
      <div class="replies">
        {best !== undefined && <Verbatim report={best} words={words} links={links} />}
        {others.length > 0 && <Others reports={others} words={words} links={links} />}
      </div>
    </div>
  );
}

function Others({
  reports,
  words,
  links,
}: Omit<SynthesisProps, 'view'> & { readonly reports: readonly Report[] }) {
  return (
    <p class="more">
      {words.synthesis.alsoAnswers}{' '}
      {reports.map(({ number }, at) => (
        <>
          {at > 0 && ' · '}
          <a href={links.report(number)}>{words.synthesis.report(number)}</a>
        </>
      ))}
    </p>
  );
}
