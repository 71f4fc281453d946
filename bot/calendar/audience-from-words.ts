import type { Audience } from '../domain/audience.ts';
import type { Edition } from '../domain/edition.ts';
import type { Half, Participant, Role } from '../domain/participant.ts';
import { schoolFromWords } from '../imports/school-from-words.ts';
import { personFromWords } from '../people.ts';
import { themeFromWords } from '../resolve.ts';
import { fold } from '../vocabulary.ts';

const ROLE_WORDS: Readonly<Record<Role, readonly string[]>> = {
  student: ['eleve', 'eleves', 'student', 'students'],
  coordinator: ['coordination', 'coordinateurs', 'coordinators'],
  guest: ['invite', 'invites', 'guest', 'guests'],
};
const EVERYBODY = ['tout le monde', 'tous', 'toutes et tous', 'everybody', 'everyone'];
const HALF = /^(?:(?:demi[ -]promotion|demi|half) )?([ab])$/;

type Lists = { [Key in keyof Audience]-?: Exclude<Audience[Key], undefined>[number][] };

/**
 * The audience that these words name, parted by commas: roles, halves, schools, groups, themes, people. What names
 * nobody comes back as `unknown`.
 */
export function audienceFromWords(
  edition: Edition,
  people: readonly Participant[],
  words: string,
): { readonly audience: Audience } | { readonly unknown: string } {
  const lists: Lists = { roles: [], schools: [], halves: [], themes: [], groups: [], participants: [] };
  const parts = words.split(/[,;\n]/).map((part) => part.trim());
  const unknown = parts.find((part) => part !== '' && !take(lists, edition, people, part));
  if (unknown !== undefined) return { unknown };
  return { audience: Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) };
}

function take(lists: Lists, edition: Edition, people: readonly Participant[], part: string): boolean {
  const words = fold(part);
  if (EVERYBODY.includes(words)) return true;
  const role = (Object.keys(ROLE_WORDS) as Role[]).find((each) => ROLE_WORDS[each].includes(words));
  const half = HALF.exec(words)?.[1]?.toUpperCase() as Half | undefined;
  return (
    push(lists.roles, role) ||
    push(lists.halves, half) ||
    push(lists.schools, schoolFromWords(edition, part)?.id) ||
    push(lists.groups, edition.groups.find(({ id, name }) => [id, name].map(fold).includes(words))?.id) ||
    push(lists.themes, themeFromWords(edition, part)?.id) ||
    push(lists.participants, personFromWords(people, part)?.id)
  );
}

function push<Value>(list: Value[], value: Value | undefined): boolean {
  if (value === undefined) return false;
  if (!list.includes(value)) list.push(value);
  return true;
}
