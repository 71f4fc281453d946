import type { Locale } from '../../../bot/domain/participant.ts';
import type { WebWording } from '../wording.ts';
import { Document } from './page.tsx';

interface ErrorPageProps {
  readonly words: WebWording;
  readonly locale: Locale;
  /** What happened, in one sentence. */
  readonly sentence: string;
}

/** What went wrong, and a way on. */
export function ErrorPage({ words, locale, sentence }: ErrorPageProps) {
  return (
    <Document title={words.errors.title} locale={locale} bodyClass="alone">
      <main id="contenu" class="sheet">
        <h1>{words.errors.title}</h1>
        <p class="lead">{sentence}</p>
        <p>
          <a class="button primary" href="/">
            {words.errors.home}
          </a>
        </p>
      </main>
    </Document>
  );
}
