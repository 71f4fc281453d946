import type { CommandCall } from '../../../bot/message.ts';
import type { QuestionsView } from '../../../bot/ports/reading.ts';
import type { AskedReport } from '../../../bot/questions.ts';
import { wordingFor } from '../../../bot/wording/index.ts';
import type { Frame } from '../frame.ts';
import type { StoredMessage } from '../history/stored-message.ts';
import { questionsPath, WORKSPACE_LINKS } from '../page-links.ts';
import { CallButton } from '../parts/buttons-block.tsx';
import { CallForm } from '../parts/call-form.tsx';
import { MessageItem } from '../parts/message-item.tsx';
import { RunButton } from '../parts/run-button.tsx';
import { Verbatim } from '../parts/verbatim.tsx';
import { Shell } from './shell.tsx';

interface QuestionsPageProps {
  readonly frame: Frame;
  readonly view: QuestionsView;
  /** What the answer just given led to. */
  readonly answer: StoredMessage | undefined;
  /** Numbers of the reports passed over. */
  readonly skipped: readonly string[];
}

/** One question at a time: to which subject does this report belong? One key answers it. */
export function QuestionsPage({ frame, view, answer, skipped }: QuestionsPageProps) {
  const { words } = frame;
  const asked = wordingFor(frame.locale).questions;
  const next = view.questions.find(({ report }) => !skipped.includes(String(report.number)));
  const live = { 'data-theme': view.theme.id, 'data-version': view.version };
  return (
    <Shell frame={frame} title={words.questions.title} layout="page" live={live}>
      <div class="column synthesis questions">
        <p class="way-back">
          <a href={`/syntheses/${encodeURIComponent(view.theme.id)}`}>
            {words.subject.backTo(view.theme.label)}
          </a>
        </p>
        <p class="kicker">{words.questions.state(view.version, view.subjects)}</p>
        <h1>{words.questions.title}</h1>
        <p class="summary">{words.questions.lead}</p>
        <p>
          {asked.left(view.questions.length, view.placed)}
          {view.version > 1 && <Changes frame={frame} view={view} />}
        </p>
        {next === undefined ? (
          <p class="nothing">{asked.doneWhy(view.placed)}</p>
        ) : (
          <QuestionCard frame={frame} view={view} asked={next} skipped={skipped} />
        )}
        {answer !== undefined && <LastAnswer frame={frame} answer={answer} />}
      </div>
    </Shell>
  );
}

function Changes({ frame, view }: Pick<QuestionsPageProps, 'frame' | 'view'>) {
  const { newSubjects, grownSubjects, version } = view;
  if (newSubjects.length + grownSubjects.length === 0) return null;
  return <>{frame.words.synthesis.since(version - 1, newSubjects.length, grownSubjects.length)}</>;
}

type CardProps = Omit<QuestionsPageProps, 'answer'> & { readonly asked: AskedReport };

function QuestionCard({ frame, view, asked, skipped }: CardProps) {
  const { report, candidates } = asked;
  const words = wordingFor(frame.locale).questions;
  const fiche = String(report.number);
  const back = questionsPath(view.theme.id);
  return (
    <article class="question">
      <Verbatim report={report} words={frame.words} links={WORKSPACE_LINKS} />
      <fieldset class="choices">
        <legend class="ask">{words.which}</legend>
        <div class="buttons">
          {candidates.map(({ subject, title, example }, at) => (
            <Choice
              frame={frame}
              back={back}
              digit={String(at + 1)}
              label={title}
              detail={example}
              run={{ command: 'rattacher', options: { fiche, sujet: subject } }}
            />
          ))}
          <Choice
            frame={frame}
            back={back}
            digit="0"
            label={words.none}
            run={{ command: 'separer', options: { fiche } }}
          />
        </div>
      </fieldset>
      <div class="buttons">
        <RunButton frame={frame} label={words.another} run={{ command: 'rattacher', options: { fiche } }} />
        <a class="button plain" href={`${back}?passees=${[...skipped, fiche].filter(Boolean).join(',')}`}>
          {words.skip}
        </a>
      </div>
    </article>
  );
}

interface ChoiceProps {
  readonly frame: Frame;
  readonly back: string;
  readonly digit: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly run: CommandCall;
}

function Choice({ frame, back, digit, label, detail, run }: ChoiceProps) {
  return (
    <CallForm run={run} requestId={frame.requestId()} back={back}>
      <CallButton button={{ label, key: digit, run, ...(detail !== undefined && { detail }) }} />
    </CallForm>
  );
}

/** What was understood, and the button that takes it back. */
function LastAnswer({ frame, answer }: { readonly frame: Frame; readonly answer: StoredMessage }) {
  const { questions } = frame.words;
  return (
    <section aria-labelledby="derniere">
      <h2 id="derniere">{questions.lastAnswer}</h2>
      <p>{questions.reload}</p>
      <ol class="feed">
        <MessageItem message={answer} context={{ ...frame, channel: undefined }} />
      </ol>
    </section>
  );
}
