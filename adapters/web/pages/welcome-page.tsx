import type { Edition } from '../../../bot/domain/edition.ts';
import type { Participant } from '../../../bot/domain/participant.ts';
import { PersonSelect } from '../parts/person-form.tsx';
import type { WebWording } from '../wording.ts';
import { Document } from './page.tsx';

interface WelcomePageProps {
  readonly words: WebWording;
  readonly edition: Edition;
  readonly people: readonly Participant[];
  /** Where to go once one has said who one is. */
  readonly back: string;
}

/** The first visit: what this place is, and who one is in it. */
export function WelcomePage({ words, edition, people, back }: WelcomePageProps) {
  return (
    <Document title={words.welcome.title} locale="fr" bodyClass="alone">
      <main id="contenu" class="sheet">
        <h1>{words.welcome.title}</h1>
        <p class="lead">{words.welcome.what}</p>
        <p>{words.welcome.local(edition.name)}</p>
        {people.length === 0 ? (
          <p role="alert">{words.welcome.nobody}</p>
        ) : (
          <form method="post" action="/identite" class="enter">
            <input type="hidden" name="retour" value={back} />
            <label for="qui">{words.shell.you}</label>
            <div class="row">
              <PersonSelect id="qui" people={people} words={words} />
              <button type="submit" class="button primary">
                {words.welcome.enter}
              </button>
            </div>
          </form>
        )}
      </main>
    </Document>
  );
}
