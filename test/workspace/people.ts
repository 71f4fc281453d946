import { loadSample } from '../../adapters/sample/load-sample.ts';
import type { Participant } from '../../bot/domain/participant.ts';

const { edition, participants } = loadSample();

/** Somebody of the sample edition, by name. */
export function personNamed(name: string): Participant {
  return first((participant) => participant.name === name);
}

function first(wanted: (participant: Participant) => boolean): Participant {
  const found = participants.find(wanted);
  if (found === undefined) throw new Error('the sample has nobody like that');
  return found;
}

/** People of the sample edition, one of each role. */
export const RURAL_STUDENT = first(({ role, group }) => role === 'student' && themeOf(group) === 'rural');
export const OTHER_STUDENT = first(({ role, id }) => role === 'student' && id !== RURAL_STUDENT.id);
export const COORDINATOR = first(({ role }) => role === 'coordinator');
export const GUEST = first(({ role }) => role === 'guest');

function themeOf(group: string | undefined): string | undefined {
  return edition.groups.find(({ id }) => id === group)?.theme;
}
