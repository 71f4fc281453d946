import type { QuestionsView } from '../../../bot/ports/reading.ts';
import type { Asking } from '../../../bot/questions.ts';
import type { Frame } from '../frame.ts';
import { GroupingPanel, summaryOf } from '../parts/grouping-panel.tsx';
import { LastAnswer } from '../parts/last-answer.tsx';
import { NoQuestion } from '../parts/no-question.tsx';
import { QuestionCard } from '../parts/question-card.tsx';
import { Shell } from './shell.tsx';

export interface QuestionsProps {
  readonly frame: Frame;
  readonly view: QuestionsView;
  /** What the page was asked with: its forms carry it on. */
  readonly asking: Asking;
}

/** One question at a time: to which subject does this report belong? One key answers it, beside what that changes. */
export function QuestionsPage({ frame, view, asking }: QuestionsProps) {
  const { words } = frame;
  const live = { 'data-theme': view.theme.id, 'data-version': view.version };
  return (
    <Shell frame={frame} title={words.questions.title} layout="page" live={live}>
      <div class="column sitting" data-sitting>
        <p class="way-back">
          <a href={`/syntheses/${encodeURIComponent(view.theme.id)}`}>
            {words.subject.backTo(view.theme.label)}
          </a>
        </p>
        <h1>{words.questions.title}</h1>
        <p class="lead">{words.questions.lead}</p>
        <div class="beside">
          <QuestionsParts frame={frame} view={view} asking={asking} />
        </div>
      </div>
    </Shell>
  );
}

/** What changes as a group answers: the script puts each part in its place. */
export function QuestionsParts({ frame, view, asking }: QuestionsProps) {
  const { words } = frame;
  const { questions } = words;
  const { question } = view;
  return (
    <>
      <div class="asking" data-asks>
        <div class="where" data-part="progress">
          <p>{questions.progress(view.answers, view.placed, view.reports)}</p>
          <progress
            max={Math.max(1, view.reports)}
            value={view.placed}
            aria-label={questions.progress(view.answers, view.placed, view.reports)}
          />
          <p class="gist">
            <a href="#regroupement">{questions.since}</a>
            {questions.gist(summaryOf(view.grouping.changes, words))}
          </p>
        </div>
        <p class="told" data-told hidden />
        <LastAnswer frame={frame} view={view} asking={asking} />
        {question === undefined ? (
          <NoQuestion frame={frame} view={view} asking={asking} />
        ) : (
          <QuestionCard frame={frame} view={view} asking={asking} asked={question} />
        )}
      </div>
      <GroupingPanel frame={frame} view={view} />
    </>
  );
}
