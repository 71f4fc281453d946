import { GENERAL_CHANNEL } from '../domain/edition.ts';
import { fold } from '../vocabulary.ts';
import type { EditionProblem, EditionProblemReason } from './edition-problem.ts';
import { pathOf } from './edition-problem.ts';
import type { EditionFile } from './edition-schema.ts';

/** What must hold between the pieces of an edition, each of which is well made. */
export function checkEdition(edition: EditionFile): readonly EditionProblem[] {
  const { schools, themes, groups, calendar } = edition;
  const themeIds = idsOf(themes);
  return [
    ...repeated(
      'schools',
      'id',
      schools.map(({ id }) => [id]),
    ),
    ...repeated(
      'themes',
      'id',
      themes.map(({ id }) => [id]),
    ),
    ...repeated(
      'themes',
      'channel',
      themes.map(({ channel }) => [channel]),
    ),
    ...repeated('themes', 'aliases', themes.map(namesOf)),
    ...repeated(
      'groups',
      'id',
      groups.map(({ id }) => [id]),
    ),
    ...repeated(
      'calendar',
      'id',
      calendar.map(({ id }) => [id]),
    ),
    ...where(
      'themes',
      'channel',
      'reserved',
      themes,
      ({ channel }) => fold(channel) === fold(GENERAL_CHANNEL),
    ),
    ...where('groups', 'theme', 'unknown-theme', groups, ({ theme }) => !themeIds.has(theme)),
    ...calendarProblems(edition),
  ];
}

/** What dates say of the edition's schools, themes and groups. */
function calendarProblems({ schools, themes, groups, calendar }: EditionFile): readonly EditionProblem[] {
  const [schoolIds, themeIds, groupIds] = [schools, themes, groups].map(idsOf);
  return [
    ...where('calendar', 'end', 'order', calendar, ({ start, end }) => Date.parse(end) < Date.parse(start)),
    ...where('calendar', 'theme', 'unknown-theme', calendar, ({ theme }) => !holds(themeIds, [theme])),
    ...where(
      'calendar',
      'audience.themes',
      'unknown-theme',
      calendar,
      ({ audience }) => !holds(themeIds, audience.themes),
    ),
    ...where(
      'calendar',
      'audience.schools',
      'unknown-school',
      calendar,
      ({ audience }) => !holds(schoolIds, audience.schools),
    ),
    ...where(
      'calendar',
      'audience.groups',
      'unknown-group',
      calendar,
      ({ audience }) => !holds(groupIds, audience.groups),
    ),
  ];
}

function idsOf(list: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id));
}

/** A one-line report names its theme by any of these: none may be that of another theme. */
function namesOf({ id, label, channel, aliases }: EditionFile['themes'][number]): readonly string[] {
  return [id, label, channel, ...aliases];
}

function holds(known: ReadonlySet<string> | undefined, names: readonly (string | undefined)[] = []): boolean {
  return names.every((name) => name === undefined || known?.has(name));
}

function repeated(
  list: string,
  key: string,
  names: readonly (readonly string[])[],
): readonly EditionProblem[] {
  const owners = new Map<string, number>();
  const again = new Set<number>();
  for (const [index, own] of names.entries()) {
    for (const name of own.map(fold)) {
      if ((owners.get(name) ?? index) !== index) again.add(index);
      else owners.set(name, index);
    }
  }
  return [...again].map((index) => ({ path: pathOf([list, index, key]), reason: 'duplicate' }));
}

function where<Item>(
  list: string,
  key: string,
  reason: EditionProblemReason,
  items: readonly Item[],
  wrong: (item: Item) => boolean,
): readonly EditionProblem[] {
  return items.flatMap((item, index) => (wrong(item) ? [{ path: pathOf([list, index, key]), reason }] : []));
}
