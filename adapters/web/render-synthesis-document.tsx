import { raw } from 'hono/html';
import type { Locale } from '../../bot/domain/participant.ts';
import type { SynthesisView } from '../../bot/ports/reading.ts';
import type { Reader } from './frame.ts';
import { documentStyles } from './http/assets.ts';
import { DOCUMENT_LINKS } from './page-links.ts';
import { SynthesisBody } from './parts/synthesis-body.tsx';
import { Verbatim } from './parts/verbatim.tsx';
import { renderDocument } from './render.ts';
import { webWordingFor } from './wording.ts';

/**
 * A synthesis as one HTML file that needs nothing else: to keep, to print, to hand over. Its lines lead to the
 * reports, which stand at its end.
 */
export function renderSynthesisDocument(view: SynthesisView, locale: Locale = 'fr'): string {
  const words = webWordingFor(locale);
  // The date of the version stands for "now": the same synthesis makes the same file.
  const reader: Reader = { locale, words, now: new Date(view.at) };
  return renderDocument(
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{words.synthesis.pageTitle(view.theme.label)}</title>
        <style>{raw(documentStyles())}</style>
      </head>
      <body class="document">
        <main class="column synthesis">
          <SynthesisBody
            view={view}
            words={words}
            links={DOCUMENT_LINKS}
            reader={reader}
            empty={<p class="nothing">{words.syntheses.none}</p>}
          />
          <Annex view={view} reader={reader} />
        </main>
      </body>
    </html>,
  );
}

function Annex({ view, reader }: { readonly view: SynthesisView; readonly reader: Reader }) {
  const reports = [...view.reports.values()].sort((a, b) => a.number - b.number);
  if (reports.length === 0) return null;
  return (
    <section aria-labelledby="fiches">
      <h2 id="fiches">{reader.words.synthesis.annex}</h2>
      {reports.map((report) => (
        <div class="voice" id={`fiche-${report.number}`}>
          <Verbatim report={report} words={reader.words} links={DOCUMENT_LINKS} />
        </div>
      ))}
    </section>
  );
}
