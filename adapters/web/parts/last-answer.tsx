import { questionsPath } from '../page-links.ts';
import type { QuestionsProps } from '../pages/questions-page.tsx';
import { Key } from './key.tsx';

/** What was understood last, and the button that takes it back; the one before comes in its place. */
export function LastAnswer({ frame, view, asking }: QuestionsProps) {
  const { questions } = frame.words;
  const { last, theme } = view;
  return (
    <div class="last-answer" data-part="last" data-said={last && questions.last(last.report, last.subject)}>
      {last === undefined ? (
        <p>{questions.noAnswerYet}</p>
      ) : (
        <>
          <p>{questions.last(last.report, last.subject)}</p>
          <form method="post" action={questionsPath(theme.id)} data-answer>
            <input type="hidden" name="demande" value={frame.requestId()} />
            <input type="hidden" name="passees" value={asking.skipped.join(',')} />
            <button
              type="submit"
              class="button quiet"
              name="annule"
              value={last.correction}
              data-key={questions.keys.undo}
              aria-keyshortcuts={questions.keys.undo}
            >
              <Key name={questions.keys.undo} />
              {questions.undo}
              <span class="spoken"> ({questions.last(last.report, last.subject)})</span>
            </button>
          </form>
        </>
      )}
    </div>
  );
}
