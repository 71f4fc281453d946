import type { CalendarEvent } from '../../../bot/domain/edition.ts';
import { dayKey, dayOf, momentOf, timeOf } from '../dates.ts';
import type { Frame } from '../frame.ts';
import { Shell } from './shell.tsx';

/** The dates of the edition, the earliest first. */
export function AgendaPage({ frame }: { readonly frame: Frame }) {
  const { words, edition } = frame;
  const events = [...edition.calendar].sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
  return (
    <Shell frame={frame} title={words.agenda.title} layout="page">
      <div class="column">
        <h1>{words.agenda.title}</h1>
        <p class="lead">{events.length === 0 ? words.agenda.empty : words.agenda.lead(edition.name)}</p>
        <ul class="cards">
          {events.map((event) => (
            <li class="card-line">
              <h2>{event.title}</h2>
              <p class="where">
                <time datetime={event.start}>{whenOf(event, frame)}</time> · {event.place}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </Shell>
  );
}

function whenOf({ start, end }: CalendarEvent, { words, locale, now }: Frame): string {
  if (dayKey(new Date(start)) !== dayKey(new Date(end))) {
    return `${momentOf(start, locale, now)} – ${momentOf(end, locale, now)}`;
  }
  return `${dayOf(start, locale, now)}, ${words.agenda.from(timeOf(start, locale), timeOf(end, locale))}`;
}
