import { barClass } from '../bar-styles.ts';
import { momentOf } from '../dates.ts';
import type { Reader } from '../frame.ts';
import { tallyOf } from '../tally.ts';
import type { SynthesisProps } from './subject-card.tsx';

type LeadProps = Omit<SynthesisProps, 'links'> & { readonly reader: Reader };

/** Which version this is, what it rests on, and what became of every report. */
export function SynthesisLead({ view, words, reader }: LeadProps) {
  const at = momentOf(view.at, reader.locale, reader.now);
  return (
    <header class="lead-in">
      <p class="kicker">{words.synthesis.kicker(view.version, at)}</p>
      <h1>{view.theme.title}</h1>
      <Summary view={view} words={words} />
      {view.synthesis.coverage.reports > 0 && <CoverageBar view={view} words={words} />}
      {view.stale && <p class="stale">{words.synthesis.stale}</p>}
    </header>
  );
}

function Summary({ view, words }: Omit<SynthesisProps, 'links'>) {
  const { synthesis } = words;
  const { coverage, subjects } = view.synthesis;
  const { authors, places, territories } = tallyOf([...view.reports.values()]);
  const changed = view.newSubjects.length + view.grownSubjects.length > 0 && view.version > 1;
  if (coverage.reports === 0) return null;
  return (
    <p class="summary">
      {synthesis.summary(coverage.reports, authors, places, territories)}{' '}
      <strong>{synthesis.subjects(subjects.length)}</strong>
      {synthesis.recur(subjects.length)}
      <strong>{synthesis.isolated(coverage.isolated)}</strong>
      {synthesis.kept(coverage.isolated)}
      {changed && synthesis.since(view.version - 1, view.newSubjects.length, view.grownSubjects.length)}
    </p>
  );
}

/** Every report is in a subject or alone: the two parts add up to 100 %. */
function CoverageBar({ view, words }: Omit<SynthesisProps, 'links'>) {
  const { synthesis } = words;
  const { reports, grouped, isolated } = view.synthesis.coverage;
  const percent = Math.round((grouped / reports) * 100);
  const parts = [
    { name: 'grouped', label: synthesis.inSubject, count: grouped, percent },
    { name: 'isolated', label: synthesis.alone, count: isolated, percent: 100 - percent },
  ].filter(({ count }) => count > 0);
  return (
    <dl class="bar coverage">
      {parts.map((part) => (
        <div class={`part ${part.name} ${barClass(part.count / reports)}`}>
          <dt>{part.label}</dt>
          <dd>
            <strong>{part.count}</strong> · {synthesis.percent(part.percent)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
