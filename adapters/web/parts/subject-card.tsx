import type { SynthesisView } from '../../../bot/ports/reading.ts';
import type { PageLinks } from '../page-links.ts';
import { reportsOf, type SubjectLine } from '../synthesis-parts.ts';
import { firstOfKinds, tallyOf } from '../tally.ts';
import type { WebWording } from '../wording.ts';
import { SideBar } from './side-bar.tsx';
import { SolidityLine } from './solidity.tsx';
import { KindCounts, TallyLine } from './tally-line.tsx';
import { Verbatim } from './verbatim.tsx';

/** A synthesis, for a reader, with what its lines lead to. */
export interface SynthesisProps {
  readonly view: SynthesisView;
  readonly words: WebWording;
  readonly links: PageLinks;
}

/** One subject that recurs: who saw it and where, what works, what blocks, and the way to its reports. */
export function SubjectCard({
  view,
  words,
  links,
  subject,
}: SynthesisProps & { readonly subject: SubjectLine }) {
  const tally = tallyOf(reportsOf(view, subject.reports));
  const href = links.subject(view.theme.id, subject.subject);
  return (
    <article class="subject" id={`sujet-${subject.subject}`}>
      <header>
        <h3>
          <a href={href}>{subject.title}</a> <Novelty view={view} words={words} subject={subject} />
        </h3>
        <TallyLine tally={tally} words={words} edition={view.edition} />
      </header>
      <SolidityLine share={view.solidity[subject.subject]} words={words} />
      <KindCounts tally={tally} words={words} />
      <SideBar tally={tally} words={words} />
      <Voices view={view} words={words} links={links} subject={subject} />
      <p class="more">
        <a href={href}>
          {words.synthesis.allReports(tally.reports)}
          <span class="spoken"> : {subject.title}</span>
        </a>
      </p>
    </article>
  );
}

interface SubjectProps {
  readonly view: SynthesisView;
  readonly words: WebWording;
  readonly subject: SubjectLine;
}

function Novelty({ view, words, subject }: SubjectProps) {
  if (view.newSubjects.includes(subject.subject)) return <span class="tag">{words.synthesis.fresh}</span>;
  const grown = view.grownSubjects.some((each) => each.subject === subject.subject);
  return grown ? <span class="tag">{words.synthesis.grown}</span> : null;
}

/** What works first, then what blocks; what was seen, when the subject has neither. */
function Voices({ view, words, links, subject }: SubjectProps & { readonly links: PageLinks }) {
  const reports = reportsOf(view, subject.reports);
  const works =
    view.reports.get(subject.bestPractice ?? '') ?? firstOfKinds(reports, ['good-practice', 'initiative']);
  const blocks = view.reports.get(subject.blockingVerbatim ?? '');
  const seen = works === undefined && blocks === undefined ? reports[0] : undefined;
  const { synthesis } = words;
  return (
    <div class="pair">
      {works && <Verbatim report={works} words={words} links={links} label={synthesis.works} />}
      {blocks && <Verbatim report={blocks} words={words} links={links} label={synthesis.blocks} />}
      {seen && <Verbatim report={seen} words={words} links={links} label={synthesis.seen} />}
    </div>
  );
}
