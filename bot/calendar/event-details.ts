import type { CommandRun } from '../command.ts';
import { themeOf } from '../domain/edition.ts';
import type { Event, Speaker } from '../domain/event.ts';
import type { Block } from '../message.ts';
import { may } from '../rights.ts';
import { typeset } from '../wording/typeset.ts';
import { audienceWords } from './audience-words.ts';
import { eventWhen } from './event-when.ts';

/** Everything that somebody is told of an event. */
export async function eventDetails(run: CommandRun, event: Event): Promise<readonly Block[]> {
  const { me, wording, clock, edition } = run;
  const { facts: words } = wording.agenda;
  const { there, mine } = eventWhen(event, me, wording, clock.now());
  const cancelled = event.status === 'cancelled' ? ` · ${wording.agenda.cancelled}` : '';
  const facts = [
    ...fact(words.kind, `${wording.agenda.kinds[event.kind]}${cancelled}`),
    ...fact(words.when, there),
    ...fact(words.mine, mine),
    ...fact(words.place, event.place),
    ...fact(words.link, event.link),
    ...fact(words.access, event.access),
    ...fact(words.theme, themeOf(edition, event.theme)?.label),
    ...fact(words.attendance, event.attendance ? wording.agenda.attendanceWanted : undefined),
    ...(await managed(run, event)),
  ];
  return [{ type: 'facts', facts }, ...speakers(run, event), ...documents(run, event)];
}

function fact(label: string, value = ''): readonly { label: string; value: string }[] {
  return value === '' ? [] : [{ label, value: typeset(value) }];
}

async function managed({ store, edition, me, wording }: CommandRun, { id, audience }: Event) {
  if (!may(me, 'manage-calendar')) return [];
  const people = await store.participants.list(edition.id);
  const { facts: words } = wording.agenda;
  return [
    ...fact(words.audience, audienceWords(edition, audience, people, wording)),
    ...fact(words.code, id),
  ];
}

function speakers({ wording }: CommandRun, event: Event): readonly Block[] {
  if (event.speakers.length === 0) return [];
  const items = event.speakers.map(({ name, side, status, biography }: Speaker) => [
    { strong: name },
    ` · ${wording.sides[side]} · ${wording.agenda.speakerStatus[status]}`,
    biography === '' ? '' : ` · ${typeset(biography)}`,
  ]);
  return [
    { type: 'heading', text: wording.agenda.facts.speakers },
    { type: 'list', ordered: false, items },
  ];
}

function documents({ wording }: CommandRun, event: Event): readonly Block[] {
  if (event.documents.length === 0) return [];
  return [
    { type: 'heading', text: wording.agenda.facts.documents },
    {
      type: 'list',
      ordered: false,
      items: event.documents.map(({ title, url }) => `${typeset(title)} · ${url}`),
    },
  ];
}
