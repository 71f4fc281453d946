import { audienceWords } from '../../../bot/calendar/audience-words.ts';
import { eventWhen } from '../../../bot/calendar/event-when.ts';
import { themeOf } from '../../../bot/domain/edition.ts';
import type { Event, Speaker } from '../../../bot/domain/event.ts';
import { may } from '../../../bot/rights.ts';
import { wordingFor } from '../../../bot/wording/index.ts';
import { typeset } from '../../../bot/wording/typeset.ts';
import type { Frame } from '../frame.ts';
import { RunButton } from './run-button.tsx';

interface EventCardProps {
  readonly frame: Frame;
  readonly event: Event;
}

/** One date: when and where, how to get in, who speaks, what to read before. */
export function EventCard({ frame, event }: EventCardProps) {
  const { agenda } = wordingFor(frame.locale);
  const cancelled = event.status === 'cancelled';
  return (
    <li class={cancelled ? 'card-line event cancelled' : 'card-line event'} id={event.id}>
      <p class="kicker">
        {agenda.kinds[event.kind]}
        {cancelled && <strong class="off"> · {agenda.cancelled}</strong>}
      </p>
      <h2>{typeset(event.title)}</h2>
      <Where frame={frame} event={event} />
      {event.access !== undefined && (
        <p class="access">
          <strong>{agenda.facts.access}</strong> · {typeset(event.access)}
        </p>
      )}
      <Speakers frame={frame} speakers={event.speakers} />
      <Documents event={event} />
      {may(frame.me, 'manage-calendar') && <Managing frame={frame} event={event} />}
    </li>
  );
}

function Where({ frame, event }: EventCardProps) {
  const wording = wordingFor(frame.locale);
  const { there, mine } = eventWhen(event, frame.me, wording, frame.now);
  return (
    <>
      <p class="where">
        <time datetime={event.start}>{there}</time>
        {event.place !== '' && ` · ${typeset(event.place)}`}
      </p>
      {mine !== undefined && <p class="where">{wording.agenda.yourTime(mine)}</p>}
      {event.link !== undefined && (
        <p class="where">
          <External href={event.link}>{event.link}</External>
        </p>
      )}
    </>
  );
}

function Speakers({ frame, speakers }: { readonly frame: Frame; readonly speakers: readonly Speaker[] }) {
  const { agenda, sides } = wordingFor(frame.locale);
  if (speakers.length === 0) return null;
  return (
    <ul class="speakers">
      {speakers.map(({ name, side, biography, status }) => (
        <li>
          <strong>{name}</strong> <span class={`side ${side}`}>{sides[side]}</span>{' '}
          <span class="status">{agenda.speakerStatus[status]}</span>
          {biography !== '' && <p>{typeset(biography)}</p>}
        </li>
      ))}
    </ul>
  );
}

function Documents({ event }: Pick<EventCardProps, 'event'>) {
  if (event.documents.length === 0) return null;
  return (
    <ul class="documents">
      {event.documents.map(({ title, url }) => (
        <li>
          <External href={url}>{typeset(title)}</External>
        </li>
      ))}
    </ul>
  );
}

/** Leads out of the workspace. Event addresses are of the web, which the domain holds to. */
function External({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

function Managing({ frame, event }: EventCardProps) {
  const { agenda } = wordingFor(frame.locale);
  const { edition } = frame;
  const run = (action: string) => ({ command: 'agenda', options: { action, evenement: event.id } });
  const theme = themeOf(edition, event.theme);
  return (
    <>
      <p class="where">
        {agenda.facts.audience} ·{' '}
        {audienceWords(edition, event.audience, frame.people, wordingFor(frame.locale))}
        {theme !== undefined && ` · ${theme.label}`}
      </p>
      <div class="buttons">
        <RunButton frame={frame} label={agenda.change} run={run('modifier')} about={event.title} />
        {event.status === 'cancelled' ? (
          <RunButton frame={frame} label={agenda.restore} run={run('retablir')} about={event.title} />
        ) : (
          <RunButton frame={frame} label={agenda.cancel} run={run('annuler')} about={event.title} />
        )}
      </div>
    </>
  );
}
