import type { AskedReport } from '../../../bot/questions.ts';
import { typeset } from '../../../bot/wording/typeset.ts';
import { questionsPath, WORKSPACE_LINKS } from '../page-links.ts';
import type { QuestionsProps } from '../pages/questions-page.tsx';
import { Key } from './key.tsx';
import { OtherSubject } from './other-subject.tsx';
import { Verbatim } from './verbatim.tsx';

export type CardProps = QuestionsProps & { readonly asked: AskedReport };

/** The report in doubt, and the answers: a digit for each subject, 0 for none, and a letter for the rest. */
export function QuestionCard({ frame, view, asking, asked }: CardProps) {
  const { questions } = frame.words;
  const { report } = asked;
  const author = frame.people.find(({ id }) => id === report.author)?.name;
  const skipped = [...asking.skipped.filter((number) => number !== report.number), report.number];
  return (
    <article
      class="question"
      data-part="question"
      data-report={report.number}
      data-replaced={questions.replaced}
      tabindex={-1}
      aria-label={questions.asked(report.number)}
    >
      <Verbatim report={report} words={frame.words} links={WORKSPACE_LINKS} {...(author && { author })} />
      <Choices frame={frame} view={view} asking={asking} asked={asked} />
      <OtherSubject frame={frame} view={view} asking={asking} asked={asked} />
      <p class="buttons">
        <a
          class="button plain"
          href={questionsPath(view.theme.id, { skipped })}
          data-ask
          data-said={questions.passed(report.number)}
          data-key={questions.keys.skip}
          aria-keyshortcuts={questions.keys.skip}
        >
          <Key name={questions.keys.skip} />
          {questions.skip}
        </a>
      </p>
    </article>
  );
}

function Choices({ frame, view, asking, asked }: CardProps) {
  const { questions } = frame.words;
  return (
    <form method="post" action={questionsPath(view.theme.id)} data-answer>
      <AnswerFields frame={frame} view={view} asking={asking} asked={asked} />
      <fieldset class="choices">
        <legend class="ask">{questions.which}</legend>
        <div class="buttons">
          {asked.candidates.map(({ subject, title, example }, at) => (
            <Choice name="sujet" value={subject} digit={String(at + 1)} label={title} example={example} />
          ))}
          <Choice name="aucun" value="1" digit="0" label={questions.none} />
        </div>
      </fieldset>
    </form>
  );
}

/** What every answer to this question carries. */
export function AnswerFields({ frame, view, asking, asked }: CardProps) {
  return (
    <>
      <input type="hidden" name="demande" value={frame.requestId()} />
      <input type="hidden" name="fiche" value={asked.report.number} />
      <input type="hidden" name="version" value={view.version} />
      <input type="hidden" name="passees" value={asking.skipped.join(',')} />
    </>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly digit: string;
  readonly label: string;
  readonly example?: string | undefined;
}

function Choice({ name, value, digit, label, example }: ChoiceProps) {
  return (
    <button
      type="submit"
      class="button plain"
      name={name}
      value={value}
      data-key={digit}
      aria-keyshortcuts={digit}
    >
      <Key name={digit} />
      <span class="label">
        {typeset(label)} {example !== undefined && <small>{typeset(example)}</small>}
      </span>
    </button>
  );
}
