import type { Audience } from '../domain/audience.ts';
import type { Edition } from '../domain/edition.ts';
import type { Participant } from '../domain/participant.ts';
import type { Wording } from '../wording/wording.ts';

/** Whom an audience holds, as one says it and as `audienceFromWords` reads it: "élèves, demi-promotion A". */
export function audienceWords(
  edition: Pick<Edition, 'groups' | 'themes'>,
  { roles = [], schools = [], halves = [], themes = [], groups = [], participants = [] }: Audience,
  people: readonly Participant[],
  { agenda }: Wording,
): string {
  const named = (list: readonly { readonly id: string; readonly name: string }[], id: string) =>
    legible(id, list.find((one) => one.id === id)?.name);
  const words = [
    ...roles.map((role) => agenda.roles[role]),
    ...schools,
    ...halves.map(agenda.half),
    ...themes.map((id) => legible(id, edition.themes.find((theme) => theme.id === id)?.label)),
    ...groups.map((id) => named(edition.groups, id)),
    ...participants.map((id) => named(people, id)),
  ];
  return words.length === 0 ? agenda.everybody : words.join(', ');
}

/** The name, unless it holds what parts one from the next. */
function legible(id: string, name: string | undefined): string {
  return name === undefined || /[,;\n]/.test(name) ? id : name;
}
