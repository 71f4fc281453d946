import type { Audience } from '../domain/audience.ts';
import type { Edition } from '../domain/edition.ts';
import type { Event, EventKind } from '../domain/event.ts';
import type { Participant } from '../domain/participant.ts';
import type { RefusalReason } from '../imports/refusal.ts';
import { withoutAbsent } from '../imports/without-absent.ts';
import { themeFromWords } from '../resolve.ts';
import { fold } from '../vocabulary.ts';
import { HOME_ZONE, zoneNamed } from '../zone-of.ts';
import { instantAt, isZone, wallTimeAt } from '../zoned-time.ts';
import { audienceFromWords } from './audience-from-words.ts';
import { eventKindFromWords } from './event-kind-words.ts';
import { LIMITS } from './event-limits.ts';
import type { EventField, EventText } from './event-text.ts';
import { readDocument, readSpeaker } from './read-people-and-papers.ts';
import { readWallTime } from './read-wall-time.ts';

/** What an event says, whatever became of it. */
export type EventContent = Omit<Event, 'id' | 'edition' | 'status' | 'revision' | 'updatedAt'>;

export interface EventProblem {
  readonly field: EventField;
  readonly reason: RefusalReason;
  readonly value: string;
  readonly expected?: string;
}

export interface EventContext {
  readonly edition: Edition;
  readonly people: readonly Participant[];
}

/** The day of an hour alone, where the start, which is said to be wrong already, gives none. */
const SOME_DAY = '2000-01-01';
const YES = ['oui', 'yes', 'true', '1', 'x', 'vrai'];
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
const ADDRESS = /^https?:\/\/[^\s]+$/;

/** Reads an event field by field, and keeps what is wrong, so that all of it is said at once. */
class EventReader {
  readonly problems: EventProblem[] = [];
  readonly #text: EventText;
  readonly #context: EventContext;

  constructor(text: EventText, context: EventContext) {
    this.#text = text;
    this.#context = context;
  }

  content(): EventContent {
    const zone = this.#zone();
    const start = this.#instant('start', zone);
    const end = this.#instant('end', zone, start === undefined ? SOME_DAY : wallTimeAt(start, zone).date);
    if (start !== undefined && end !== undefined && Date.parse(end) < Date.parse(start))
      this.#refuse('end', 'order');
    return {
      ...{ title: this.#required('title'), kind: this.#kind(), place: this.#optional('place') ?? '' },
      ...{ zone, start: start ?? '', end: end ?? '', audience: this.#audience() },
      ...withoutAbsent({ link: this.#link(), access: this.#optional('access'), theme: this.#theme() }),
      speakers: this.#lines('speakers', readSpeaker, 'bad-speaker'),
      documents: this.#lines('documents', readDocument, 'bad-document'),
      attendance: YES.includes(fold(this.#optional('attendance') ?? '')),
    };
  }

  #optional(field: EventField): string | undefined {
    const value = this.#text[field]?.trim() || undefined;
    const max = LIMITS[field];
    if (value !== undefined && value.length > max) this.#refuse(field, 'too-long', String(max));
    return value;
  }

  #required(field: EventField): string {
    const value = this.#optional(field);
    if (value === undefined) this.#refuse(field, 'missing');
    return value ?? '';
  }

  #refuse(field: EventField, reason: RefusalReason, expected?: string, value?: string): void {
    const quoted = value ?? this.#text[field]?.trim() ?? '';
    this.problems.push({ field, reason, value: quoted, ...(expected === undefined ? {} : { expected }) });
  }

  #kind(): EventKind {
    const words = this.#optional('kind');
    const kind = words === undefined ? 'other' : eventKindFromWords(words);
    if (kind === undefined) this.#refuse('kind', 'unknown');
    return kind ?? 'other';
  }

  #zone(): string {
    const words = this.#optional('zone');
    if (words === undefined) return HOME_ZONE;
    const zone = isZone(words) ? words : zoneNamed(words);
    if (zone === undefined) this.#refuse('zone', 'bad-zone');
    return zone ?? HOME_ZONE;
  }

  #instant(field: 'start' | 'end', zone: string, day?: string): string | undefined {
    const words = this.#required(field);
    if (words === '' || INSTANT.test(words)) return words || undefined;
    const wall = readWallTime(words, day);
    const instant = wall && instantAt(wall, zone);
    if (instant === undefined) this.#refuse(field, wall === undefined ? 'bad-time' : 'no-such-time');
    return instant;
  }

  #link(): string | undefined {
    const words = this.#optional('link');
    if (words !== undefined && !ADDRESS.test(words)) this.#refuse('link', 'bad-address');
    return words;
  }

  #theme(): string | undefined {
    const words = this.#optional('theme');
    if (words === undefined) return undefined;
    const { edition } = this.#context;
    const theme = themeFromWords(edition, words)?.id;
    if (theme === undefined) this.#refuse('theme', 'unknown', edition.themes.map(({ id }) => id).join(', '));
    return theme;
  }

  #audience(): Audience {
    const { edition, people } = this.#context;
    const read = audienceFromWords(edition, people, this.#optional('audience') ?? '');
    if ('audience' in read) return read.audience;
    this.#refuse('audience', 'bad-audience', undefined, read.unknown);
    return {};
  }

  #lines<Item>(
    field: 'speakers' | 'documents',
    read: (line: string) => Item | undefined,
    reason: RefusalReason,
  ): readonly Item[] {
    const lines = (this.#optional(field) ?? '').split(/[\n|]/).filter((line) => line.trim() !== '');
    return lines.flatMap((line) => {
      const item = read(line.trim());
      if (item === undefined) this.#refuse(field, reason, undefined, line.trim());
      return item ?? [];
    });
  }
}

/** What a form or a row says of an event, or everything that is wrong with it. */
export function readEvent(
  text: EventText,
  context: EventContext,
): { readonly content: EventContent } | { readonly problems: readonly EventProblem[] } {
  const reader = new EventReader(text, context);
  const content = reader.content();
  return reader.problems.length === 0 ? { content } : { problems: reader.problems };
}
