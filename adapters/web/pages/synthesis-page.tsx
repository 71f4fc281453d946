import type { SynthesisView } from '../../../bot/ports/reading.ts';
import { may } from '../../../bot/rights.ts';
import type { Frame } from '../frame.ts';
import { questionsPath, WORKSPACE_LINKS } from '../page-links.ts';
import { SynthesisBody } from '../parts/synthesis-body.tsx';
import { ThemeTabs } from '../parts/theme-tabs.tsx';
import { channelRoom } from '../rooms.ts';
import { Shell } from './shell.tsx';

interface SynthesisPageProps {
  readonly frame: Frame;
  readonly view: SynthesisView;
}

/** The page of a theme's synthesis. */
export function SynthesisPage({ frame, view }: SynthesisPageProps) {
  const { words } = frame;
  const live = { 'data-theme': view.theme.id, 'data-version': view.version };
  return (
    <Shell frame={frame} title={words.synthesis.pageTitle(view.theme.label)} layout="page" live={live}>
      <ThemeTabs frame={frame} current={view.theme.id} />
      <div class="column synthesis">
        <SynthesisBody
          view={view}
          words={words}
          links={WORKSPACE_LINKS}
          reader={frame}
          tools={<Tools frame={frame} view={view} />}
          empty={<FirstReport frame={frame} view={view} />}
        />
      </div>
    </Shell>
  );
}

/** Guests read; the others may also make the groups better. */
function Tools({ frame, view }: SynthesisPageProps) {
  if (!may(frame.me, 'correct-groupings') || view.synthesis.subjects.length < 2) return null;
  return (
    <p class="buttons tools">
      <a class="button primary" href={questionsPath(view.theme.id)}>
        {frame.words.synthesis.questions}
      </a>
    </p>
  );
}

function FirstReport({ frame, view }: SynthesisPageProps) {
  const { synthesis } = frame.words;
  return (
    <>
      <p class="nothing">{synthesis.empty}</p>
      <p>
        <a class="button primary" href={channelRoom(view.edition.id, view.theme.channel).path}>
          {synthesis.fileOne}
        </a>
      </p>
    </>
  );
}
