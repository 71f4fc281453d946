import { questionsPath } from '../page-links.ts';
import type { QuestionsProps } from '../pages/questions-page.tsx';

/** Nothing left to ask this reader: why, and where to go from there. */
export function NoQuestion({ frame, view, asking }: QuestionsProps) {
  const { questions } = frame.words;
  const { length: skipped } = asking.skipped;
  return (
    <section
      class="nothing-asked"
      data-part="question"
      data-report=""
      tabindex={-1}
      aria-labelledby="plus-rien"
    >
      <h2 id="plus-rien">{questions.done}</h2>
      <p>{view.heldByOthers ? questions.heldWhy : questions.doneWhy}</p>
      <p class="buttons">
        {skipped > 0 && (
          <a class="button primary" href={questionsPath(view.theme.id)} data-ask>
            {questions.resume(skipped)}
          </a>
        )}
        <a class="button plain" href={`/syntheses/${encodeURIComponent(view.theme.id)}`}>
          {questions.toSynthesis}
        </a>
      </p>
    </section>
  );
}
