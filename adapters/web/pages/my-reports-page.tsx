import type { Report } from '../../../bot/domain/report.ts';
import type { Frame } from '../frame.ts';
import { WORKSPACE_LINKS } from '../page-links.ts';
import { Verbatim } from '../parts/verbatim.tsx';
import { homeRoom } from '../rooms.ts';
import { Shell } from './shell.tsx';

interface MyReportsPageProps {
  readonly frame: Frame;
  /** Latest first. */
  readonly reports: readonly Report[];
}

/** What one has reported oneself. */
export function MyReportsPage({ frame, reports }: MyReportsPageProps) {
  const { mine } = frame.words;
  return (
    <Shell frame={frame} title={mine.title} layout="page">
      <div class="column">
        <h1>{mine.title}</h1>
        {reports.length === 0 ? (
          <FirstReport frame={frame} />
        ) : (
          <p class="lead">{mine.lead(reports.length)}</p>
        )}
        {reports.map((report) => (
          <div class="voice">
            {report.status === 'withdrawn' && <p class="stale">{mine.withdrawn}</p>}
            <Verbatim report={report} words={frame.words} links={WORKSPACE_LINKS} />
          </div>
        ))}
      </div>
    </Shell>
  );
}

function FirstReport({ frame }: { readonly frame: Frame }) {
  const { mine } = frame.words;
  const room = homeRoom(frame.edition, frame.me);
  if (frame.me.role !== 'student') return <p class="nothing">{mine.notStudent}</p>;
  return (
    <>
      <p class="nothing">{mine.empty}</p>
      <p>
        {mine.how(room.channel ?? '')} <a href={room.path}>{mine.go}</a>
      </p>
    </>
  );
}
