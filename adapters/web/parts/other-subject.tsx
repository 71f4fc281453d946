import { questionsPath } from '../page-links.ts';
import { Key } from './key.tsx';
import { AnswerFields, type CardProps } from './question-card.tsx';

/** A subject that was not offered: chosen among all the others, or named anew. */
export function OtherSubject(props: CardProps) {
  const { frame, view } = props;
  const { questions } = frame.words;
  return (
    <details class="other" data-other>
      <summary class="button plain" data-key={questions.keys.other} aria-keyshortcuts={questions.keys.other}>
        <Key name={questions.keys.other} />
        {questions.other}
      </summary>
      <form method="post" action={questionsPath(view.theme.id)} data-answer class="name">
        <AnswerFields {...props} />
        <label for="autre-sujet">{questions.otherLabel}</label>
        <p class="hint" id="autre-sujet-aide">
          {questions.otherHint}
        </p>
        <div class="row">
          <input
            type="text"
            id="autre-sujet"
            list="titres"
            name="nom"
            required
            minlength={3}
            maxlength={80}
            autocomplete="off"
            aria-describedby="autre-sujet-aide"
          />
          <button type="submit" class="button primary">
            {questions.place}
          </button>
        </div>
        {/* The script makes of it a list that follows what one types; without it, the browser's own. */}
        <div class="listed" id="autres-sujets" role="listbox" aria-label={questions.otherLabel} hidden />
        <datalist id="titres" data-found={questions.found}>
          {view.otherSubjects.map(({ title }) => (
            <option value={title} />
          ))}
        </datalist>
      </form>
    </details>
  );
}
