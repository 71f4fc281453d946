import type { Report } from '../../../bot/domain/report.ts';
import type { SubjectView } from '../../../bot/ports/reading.ts';
import type { Frame } from '../frame.ts';
import { KINDS } from '../kinds.ts';
import { WORKSPACE_LINKS } from '../page-links.ts';
import { capital } from '../parts/kind-badge.tsx';
import { RunButton } from '../parts/run-button.tsx';
import { SideBar } from '../parts/side-bar.tsx';
import { SolidityLine } from '../parts/solidity.tsx';
import { KindCounts, TallyLine } from '../parts/tally-line.tsx';
import { Verbatim } from '../parts/verbatim.tsx';
import { tallyOf } from '../tally.ts';
import { Shell } from './shell.tsx';

interface SubjectPageProps {
  readonly frame: Frame;
  readonly view: SubjectView;
  /** Identifier of the subject in its theme. */
  readonly id: string;
}

/** One subject: everything that was said of it, and the means to correct the grouping. */
export function SubjectPage({ frame, view, id }: SubjectPageProps) {
  const { words } = frame;
  const tally = tallyOf(view.reports);
  return (
    <Shell frame={frame} title={view.subject.title} layout="page">
      <div class="column synthesis">
        <p class="way-back">
          <a href={`/syntheses/${encodeURIComponent(view.theme.id)}`}>
            {words.subject.backTo(view.theme.label)}
          </a>
        </p>
        <h1>{view.subject.title}</h1>
        <TallyLine tally={tally} words={words} edition={view.edition} />
        <SolidityLine share={view.solidity} words={words} />
        {view.solidity !== undefined && <p class="where">{words.solidity.ofOne}</p>}
        <KindCounts tally={tally} words={words} />
        <SideBar tally={tally} words={words} />
        <Terms view={view} frame={frame} />
        {view.correctable && <Corrections frame={frame} view={view} id={id} />}
        {KINDS.map((kind) => (
          <KindSection
            frame={frame}
            view={view}
            reports={view.reports.filter(({ content }) => content.kind === kind)}
          />
        ))}
      </div>
    </Shell>
  );
}

function Terms({ frame, view }: Omit<SubjectPageProps, 'id'>) {
  const { terms } = view.subject;
  if (terms.length === 0) return null;
  return <p class="terms">{frame.words.subject.terms(terms)}</p>;
}

function Corrections({ frame, view, id }: SubjectPageProps) {
  const { subject } = frame.words;
  const options = { sujet: id, theme: view.theme.id };
  return (
    <section class="corrections" aria-labelledby="corriger">
      <h2 id="corriger">{subject.correct}</h2>
      <p>{subject.correctLead}</p>
      <div class="buttons">
        <RunButton frame={frame} label={subject.rename} run={{ command: 'renommer', options }} />
        {view.otherSubjects.length > 0 && (
          <RunButton frame={frame} label={subject.merge} run={{ command: 'fusionner', options }} />
        )}
      </div>
    </section>
  );
}

type ReportsProps = Omit<SubjectPageProps, 'id'> & { readonly reports: readonly Report[] };

function KindSection({ frame, view, reports }: ReportsProps) {
  const kind = reports[0]?.content.kind;
  if (kind === undefined) return null;
  const { one, many } = frame.words.kinds[kind];
  return (
    <section aria-labelledby={`nature-${kind}`}>
      <h2 id={`nature-${kind}`}>{capital(reports.length < 2 ? one : many)}</h2>
      {reports.map((report) => (
        <div class="voice">
          <Verbatim report={report} words={frame.words} links={WORKSPACE_LINKS} />
          {kind === 'blocking-point' && <Answers frame={frame} reports={view.answers.get(report.id) ?? []} />}
          {view.correctable && <ReportCorrections frame={frame} report={report} />}
        </div>
      ))}
    </section>
  );
}

function Answers({ frame, reports }: { readonly frame: Frame; readonly reports: readonly Report[] }) {
  const { subject } = frame.words;
  if (reports.length === 0) return <p class="nothing">{subject.noAnswer}</p>;
  return (
    <div class="replies">
      <h3>{subject.answers}</h3>
      {reports.map((report) => (
        <Verbatim report={report} words={frame.words} links={WORKSPACE_LINKS} />
      ))}
    </div>
  );
}

function ReportCorrections({ frame, report }: { readonly frame: Frame; readonly report: Report }) {
  const { subject } = frame.words;
  const options = { fiche: String(report.number) };
  const about = subject.ofReport(report.number);
  return (
    <div class="buttons small">
      <RunButton frame={frame} label={subject.alone} about={about} run={{ command: 'separer', options }} />
      <RunButton frame={frame} label={subject.move} about={about} run={{ command: 'rattacher', options }} />
    </div>
  );
}
