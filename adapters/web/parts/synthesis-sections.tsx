import { typeset } from '../../../bot/wording/typeset.ts';
import { reportsOf } from '../synthesis-parts.ts';
import { SectionView } from './section-view.tsx';
import { SubjectCard, type SynthesisProps } from './subject-card.tsx';
import { Source, Verbatim } from './verbatim.tsx';

export function Recurring({ view, words, links }: SynthesisProps) {
  const { subjects } = view.synthesis;
  return (
    <SectionView section="recurring" words={words}>
      {subjects.length === 0 && <p class="nothing">{words.synthesis.noSubject}</p>}
      {subjects.some(({ subject }) => subject in view.solidity) && <p>{words.solidity.lead}</p>}
      {subjects.map((subject) => (
        <SubjectCard view={view} words={words} links={links} subject={subject} />
      ))}
    </SectionView>
  );
}

/** Blocking points that nothing answers: the questions of the debate. */
export function Orphans({ view, words, links }: SynthesisProps) {
  const reports = reportsOf(view, view.synthesis.orphans);
  const { synthesis } = words;
  return (
    <SectionView section="orphans" words={words}>
      <p>{reports.length === 0 ? synthesis.noOrphan : synthesis.orphansLead(reports.length)}</p>
      <ol class="quotes">
        {reports.map((report) => (
          <li>
            <blockquote>{typeset(report.content.text)}</blockquote>
            <p class="source">
              <Source report={report} words={words} links={links} />
            </p>
          </li>
        ))}
      </ol>
    </SectionView>
  );
}

export function Unused({ view, words, links }: SynthesisProps) {
  const reports = reportsOf(view, view.synthesis.unusedPractices);
  const { synthesis } = words;
  return (
    <SectionView section="unused" words={words}>
      <p>{reports.length === 0 ? synthesis.noUnused : synthesis.unusedLead}</p>
      <div class="pair">
        {reports.map((report) => (
          <Verbatim report={report} words={words} links={links} />
        ))}
      </div>
    </SectionView>
  );
}

export function Lone({ view, words, links }: SynthesisProps) {
  const reports = reportsOf(view, view.synthesis.isolated);
  const { synthesis } = words;
  return (
    <SectionView section="lone" words={words}>
      <p>{reports.length === 0 ? synthesis.noLone : synthesis.loneLead}</p>
      <div class="pair">
        {reports.map((report) => (
          <Verbatim report={report} words={words} links={links} />
        ))}
      </div>
    </SectionView>
  );
}
