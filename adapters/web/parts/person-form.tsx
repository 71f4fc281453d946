import type { Participant } from '../../../bot/domain/participant.ts';
import { ROLES } from '../../../bot/domain/participant.ts';
import type { Frame } from '../frame.ts';
import type { WebWording } from '../wording.ts';

/** "Vous êtes": who of the edition's people reads the workspace. */
export function PersonForm({ frame }: { readonly frame: Frame }) {
  const { words, me, people, path } = frame;
  return (
    <form method="post" action="/identite" class="person" data-person>
      <input type="hidden" name="retour" value={path} />
      <label for="personne">{words.shell.you}</label>
      <PersonSelect id="personne" people={people} words={words} me={me} />
      <button type="submit" class="button quiet">
        {words.shell.change}
      </button>
    </form>
  );
}

interface PersonSelectProps {
  readonly id: string;
  readonly people: readonly Participant[];
  readonly words: WebWording;
  readonly me?: Participant;
}

/** Everybody, by role and school; a native list, in which typing a name finds it. */
export function PersonSelect({ id, people, words, me }: PersonSelectProps) {
  return (
    <select id={id} name="personne" required>
      {groupsOf(people, words).map(({ label, members }) => (
        <optgroup label={label}>
          {members.map((person) => (
            <option value={person.id} selected={person.id === me?.id}>
              {nameOf(person)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

interface PeopleGroup {
  readonly label: string;
  readonly members: readonly Participant[];
}

function groupsOf(people: readonly Participant[], words: WebWording): readonly PeopleGroup[] {
  return ROLES.flatMap((role) => {
    const inRole = people.filter((person) => person.role === role);
    const schools = [...new Set(inRole.map(({ school }) => school))].sort();
    return schools.map((school) => ({
      label: school === undefined ? words.roles[role] : `${words.roles[role]} · ${school}`,
      members: inRole.filter((person) => person.school === school),
    }));
  });
}

function nameOf(person: Participant): string {
  const about = [person.school, person.placement?.territory].filter((part) => part !== undefined);
  return about.length === 0 ? person.name : `${person.name} (${about.join(', ')})`;
}
