import type { Edition } from '../domain/edition.ts';
import type { Event } from '../domain/event.ts';
import type { Participant } from '../domain/participant.ts';
import type { Reminder } from '../domain/reminder.ts';
import type { RichText, Span } from '../message.ts';
import type { Store } from '../ports/store.ts';
import type { AudienceParts } from '../wording/audience-parts.ts';
import type { Wording } from '../wording/wording.ts';
import { concernOf, reasonAgainst } from './concern.ts';

/** People whom a post calls one by one; for more it says in words whom it is for. */
const CALLED = 20;

/**
 * Whom a post in a channel is for, as its first line: a mention each. In words where they are many, where each is also
 * told in private (nobody is called twice for one thing), and where names would say who has not done something.
 */
export async function addressedTo(
  store: Store,
  wording: Wording,
  { edition, reminder, event, occurrence }: Posted,
): Promise<RichText> {
  const { forWhom, forAudience, and } = wording.reminder;
  const people = await store.participants.list(edition.id);
  const concern = await concernOf(store, edition, reminder, event, occurrence);
  const called = people.filter((person) => reasonAgainst(concern, person) === undefined);
  const { unreported = false, unacknowledged = false } = reminder.audience;
  const inWords = reminder.route === 'both' || unreported || unacknowledged;
  if (inWords || called.length === 0 || called.length > CALLED)
    return forAudience(partsOf(edition, reminder, event, people));
  const spans = called.flatMap(({ id, name }, at): readonly Span[] => {
    const before = at === 0 ? [] : [at === called.length - 1 ? ` ${and} ` : ', '];
    return [...before, { mention: id, name }];
  });
  return [`${forWhom} `, ...spans, '.'];
}

/** What a post is about. */
export interface Posted {
  readonly edition: Edition;
  readonly reminder: Reminder;
  readonly event: Event | undefined;
  readonly occurrence: string;
}

/** The event's audience and the reminder's, as one. */
function partsOf(
  edition: Edition,
  { audience }: Reminder,
  event: Event | undefined,
  people: readonly Participant[],
): AudienceParts {
  const of = event?.audience ?? {};
  const named = (ids: readonly string[], list: readonly { readonly id: string; readonly name: string }[]) =>
    ids.map((id) => list.find((one) => one.id === id)?.name ?? id);
  const persons = named(common(of.participants, audience.participants), people);
  return {
    roles: common(of.roles, audience.roles),
    halves: common(of.halves, audience.halves),
    schools: common(of.schools, audience.schools),
    themes: common(of.themes, audience.themes).map(
      (id) => edition.themes.find((theme) => theme.id === id)?.label ?? id,
    ),
    groups: named(common(of.groups, audience.groups), edition.groups),
    people: persons,
    // Beside names it would say of each, for all to see, that they have not done it.
    unreported: persons.length === 0 && (audience.unreported ?? false),
    unacknowledged: persons.length === 0 && (audience.unacknowledged ?? false),
  };
}

/** What both lists hold; the one that says something where the other says nothing. */
function common<Value>(one: readonly Value[] = [], other: readonly Value[] = []): readonly Value[] {
  if (one.length === 0 || other.length === 0) return [...one, ...other];
  return one.filter((value) => other.includes(value));
}
