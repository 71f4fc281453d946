import type { Form } from '../../../bot/message.ts';
import type { WebWording } from '../wording.ts';
import { HiddenCall } from './call-form.tsx';
import { FieldView } from './form-fields.tsx';

interface FormViewProps {
  readonly form: Form;
  readonly words: WebWording;
  readonly requestId: string;
  readonly channel?: string | undefined;
  readonly message?: string | undefined;
  /** Where "Annuler" leads without script. */
  readonly back: string;
}

/**
 * A form of the bot, for the dialog or for a page of its own. Its sentences about answers come from the bot,
 * next to each field, so the browser's own checks are off.
 */
export function FormView({ form, words, requestId, channel, message, back }: FormViewProps) {
  const problems = form.fields.filter(({ problem }) => problem !== undefined).length;
  return (
    <form method="post" action="/commandes" enctype="multipart/form-data" class="form" novalidate data-call>
      <HiddenCall run={form.run} requestId={requestId} channel={channel} message={message} from="form" />
      <h2 id="titre-formulaire">{form.title}</h2>
      {form.intro !== undefined && <p class="intro">{form.intro}</p>}
      {problems > 0 && (
        <p class="problems" role="alert">
          {words.form.problems(problems)}
        </p>
      )}
      {form.fields.map((field) => (
        <FieldView field={field} words={words} />
      ))}
      <div class="ends">
        <a class="button quiet" href={back} data-close>
          {words.form.cancel}
        </a>
        <button type="submit" class="button primary">
          {form.submit}
        </button>
      </div>
    </form>
  );
}
