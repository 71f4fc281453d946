import type { Event } from '../../../bot/domain/event.ts';
import { may } from '../../../bot/rights.ts';
import type { Frame } from '../frame.ts';
import { EventCard } from '../parts/event-card.tsx';
import { RunButton } from '../parts/run-button.tsx';
import { Shell } from './shell.tsx';

interface AgendaPageProps {
  readonly frame: Frame;
  /** The earliest first. */
  readonly events: readonly Event[];
}

/** The dates that one is shown: those to come, then those that are over. */
export function AgendaPage({ frame, events }: AgendaPageProps) {
  const { words, edition, now } = frame;
  const isOver = ({ end }: Event) => Date.parse(end) < now.getTime();
  const over = events.filter(isOver);
  return (
    <Shell frame={frame} title={words.agenda.title} layout="page">
      <div class="column">
        <h1>{words.agenda.title}</h1>
        <p class="lead">{events.length === 0 ? words.agenda.empty : words.agenda.lead(edition.name)}</p>
        <AgendaActions frame={frame} />
        <EventList frame={frame} events={events.filter((event) => !isOver(event))} />
        {over.length > 0 && (
          <details class="over">
            <summary>{words.agenda.over(over.length)}</summary>
            <EventList frame={frame} events={over} />
          </details>
        )}
      </div>
    </Shell>
  );
}

function EventList({ frame, events }: AgendaPageProps) {
  return (
    <ul class="cards">
      {events.map((event) => (
        <EventCard frame={frame} event={event} />
      ))}
    </ul>
  );
}

function AgendaActions({ frame }: { readonly frame: Frame }) {
  const { subscribe, create, bringIn } = frame.words.agenda;
  const run = (action: string) => ({ command: 'agenda', options: { action } });
  return (
    <div class="buttons">
      <RunButton frame={frame} label={subscribe} run={run('abonner')} />
      {may(frame.me, 'manage-calendar') && (
        <>
          <RunButton frame={frame} label={create} run={run('creer')} />
          <RunButton frame={frame} label={bringIn} run={run('importer')} />
        </>
      )}
    </div>
  );
}
