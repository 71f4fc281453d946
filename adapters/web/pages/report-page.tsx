import type { ReportView } from '../../../bot/ports/reading.ts';
import { typeset } from '../../../bot/wording/typeset.ts';
import { momentOf } from '../dates.ts';
import type { Frame } from '../frame.ts';
import { kindClass } from '../kinds.ts';
import { WORKSPACE_LINKS } from '../page-links.ts';
import { KindBadge } from '../parts/kind-badge.tsx';
import { ReportFacts } from '../parts/report-facts.tsx';
import { RunButton } from '../parts/run-button.tsx';
import { Shell } from './shell.tsx';

interface ReportPageProps {
  readonly frame: Frame;
  readonly view: ReportView;
}

/** One report: what was seen, where, in which subject, and for its author the means to change it. */
export function ReportPage({ frame, view }: ReportPageProps) {
  const { words } = frame;
  const { report, theme } = view;
  return (
    <Shell frame={frame} title={words.report.title(report.number)} layout="page">
      <div class="column">
        <p class="way-back">
          <a href={`/syntheses/${encodeURIComponent(theme.id)}`}>{words.subject.backTo(theme.label)}</a>
        </p>
        <h1>{words.report.title(report.number)}</h1>
        <p class="kicker">{datesOf(view, frame)}</p>
        {report.status === 'withdrawn' && <p class="stale">{words.report.withdrawn}</p>}
        <figure class={`verbatim whole ${kindClass(report.content.kind)}`}>
          <p class="about">
            <KindBadge kind={report.content.kind} words={words} />
          </p>
          <blockquote>{typeset(report.content.text)}</blockquote>
        </figure>
        <ReportFacts view={view} words={words} links={WORKSPACE_LINKS} />
        {view.own && <OwnActions frame={frame} view={view} />}
        {view.own && report.history.length > 0 && <History frame={frame} view={view} />}
      </div>
    </Shell>
  );
}

function datesOf({ report }: ReportView, { words, locale, now }: Frame): string {
  const filed = words.report.filed(momentOf(report.createdAt, locale, now));
  if (report.revision === 1 || report.history.length === 0) return filed;
  return `${filed} · ${words.report.corrected(momentOf(report.updatedAt, locale, now))}`;
}

function OwnActions({ frame, view }: ReportPageProps) {
  const { report: words } = frame.words;
  const { number, status } = view.report;
  const run = (action: string) => ({ command: 'fiches', options: { action, fiche: String(number) } });
  return (
    <section class="corrections" aria-labelledby="la-votre">
      <h2 id="la-votre">{words.yours}</h2>
      <div class="buttons">
        <RunButton frame={frame} label={words.edit} run={run('corriger')} />
        {status === 'filed' ? (
          <RunButton frame={frame} label={words.withdraw} run={run('retirer')} />
        ) : (
          <RunButton frame={frame} label={words.restore} run={run('retablir')} />
        )}
        <RunButton frame={frame} label={words.erase} run={run('effacer')} tone="danger" />
      </div>
    </section>
  );
}

function History({ frame, view }: ReportPageProps) {
  const { words, locale, now } = frame;
  return (
    <section aria-labelledby="avant">
      <h2 id="avant">{words.report.history}</h2>
      <ol class="quotes" reversed>
        {[...view.report.history].reverse().map(({ content, until }) => (
          <li>
            <KindBadge kind={content.kind} words={words} />
            <blockquote>{typeset(content.text)}</blockquote>
            <p class="source">{words.report.until(momentOf(until, locale, now))}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
