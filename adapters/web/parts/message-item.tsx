import type { Participant } from '../../../bot/domain/participant.ts';
import { typeset } from '../../../bot/wording/typeset.ts';
import { dayKey, dayOf, timeOf } from '../dates.ts';
import type { Reader } from '../frame.ts';
import type { StoredMessage } from '../history/stored-message.ts';
import { MessageCard } from './message-card.tsx';

/** Who reads a message, among whom, and where. */
export interface FeedContext extends Reader {
  readonly people: readonly Participant[];
  readonly requestId: () => string;
  readonly channel?: string | undefined;
}

interface MessageItemProps {
  readonly message: StoredMessage;
  readonly context: FeedContext;
}

/** One line of a room's feed. */
export function MessageItem({ message, context }: MessageItemProps) {
  const { words, locale } = context;
  const name = authorName(message, context);
  const isPrivate = message.viewer !== undefined && context.channel !== undefined;
  return (
    <li
      class={isPrivate ? 'message only' : 'message'}
      id={`m-${message.id}`}
      data-day={dayKey(new Date(message.at))}
      data-day-label={dayLabel(message.at, context)}
      data-name={name}
    >
      <Avatar name={message.author === undefined ? undefined : name} />
      <div class="body">
        <p class="by">
          <strong>{name}</strong>{' '}
          {message.author === undefined && <span class="tag">{words.chat.assistant}</span>}{' '}
          <time datetime={message.at}>{timeOf(message.at, locale)}</time>{' '}
          {isPrivate && <OnlyYou label={words.chat.onlyYou} />}
        </p>
        <Body message={message} context={context} />
      </div>
    </li>
  );
}

function Body({ message, context }: MessageItemProps) {
  if (message.body.type === 'text') return <p class="text">{typeset(message.body.text)}</p>;
  const { words, requestId, channel } = context;
  return (
    <MessageCard
      message={message.body.message}
      context={{ words, requestId, channel, message: message.id }}
    />
  );
}

/** The line between two days. */
export function DayItem({ message, context }: MessageItemProps) {
  return (
    <li class="day">
      <span>{dayLabel(message.at, context)}</span>
    </li>
  );
}

function dayLabel(at: string, { words, locale, now }: FeedContext): string {
  const day = dayKey(new Date(at));
  if (day === dayKey(now)) return words.chat.today;
  if (day === dayKey(new Date(now.getTime() - 24 * 60 * 60 * 1000))) return words.chat.yesterday;
  return dayOf(at, locale, now);
}

function OnlyYou({ label }: { readonly label: string }) {
  return (
    <span class="only-you">
      <svg class="eye" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8Z" />
        <circle cx="8" cy="8" r="2" />
      </svg>
      {label}
    </span>
  );
}

function Avatar({ name }: { readonly name: string | undefined }) {
  return (
    <span class={name === undefined ? 'avatar terrain' : 'avatar'} aria-hidden="true">
      {name === undefined ? 'T' : initials(name)}
    </span>
  );
}

function authorName(message: StoredMessage, { people, words }: FeedContext): string {
  if (message.author === undefined) return words.chat.terrain;
  return people.find(({ id }) => id === message.author)?.name ?? words.chat.formerPerson;
}

function initials(name: string): string {
  const letters = name.split(/\s+/).flatMap((word) => [...word].slice(0, 1));
  return letters.slice(0, 2).join('').toLocaleUpperCase('fr');
}
