import type { Theme } from '../../../bot/domain/edition.ts';
import type { SynthesisView } from '../../../bot/ports/reading.ts';
import type { Frame } from '../frame.ts';
import { Shell } from './shell.tsx';

/** A theme with its synthesis; without when it could not be read. */
export interface ThemeSynthesis {
  readonly theme: Theme;
  readonly view: SynthesisView | undefined;
}

interface SynthesesPageProps {
  readonly frame: Frame;
  readonly themes: readonly ThemeSynthesis[];
}

/** The themes of the edition, each with what its synthesis counts. */
export function SynthesesPage({ frame, themes }: SynthesesPageProps) {
  const { syntheses } = frame.words;
  return (
    <Shell frame={frame} title={syntheses.title} layout="page">
      <div class="column">
        <h1>{syntheses.title}</h1>
        <p class="lead">{syntheses.lead}</p>
        <ul class="cards">
          {themes.map(({ theme, view }) => (
            <li class="card-line">
              <h2>
                <a href={`/syntheses/${encodeURIComponent(theme.id)}`}>{theme.title}</a>
              </h2>
              <p class="where">{countsOf(view, frame)}</p>
            </li>
          ))}
        </ul>
      </div>
    </Shell>
  );
}

function countsOf(view: SynthesisView | undefined, { words }: Frame): string {
  if (view === undefined) return words.syntheses.unreadable;
  const { coverage, subjects } = view.synthesis;
  return coverage.reports === 0
    ? words.syntheses.none
    : words.syntheses.counts(coverage.reports, subjects.length);
}
