import type { Participant, Role } from './domain/participant.ts';
import { TerrainError } from './errors.ts';

/** What a command needs its user to be allowed. */
export const RIGHTS = [
  'read-syntheses',
  'read-reports',
  'file-reports',
  'correct-groupings',
  'find-colleagues',
  'change-profile',
  'manage-edition',
  'read-calendar',
  'manage-calendar',
  'read-halves',
  'swap-halves',
  'manage-reminders',
  'answer-reminders',
  'ask-for-help',
] as const;
export type Right = (typeof RIGHTS)[number];

/** Role by right: the one table. */
export const GRANTED: Readonly<Record<Right, Readonly<Record<Role, boolean>>>> = {
  'read-syntheses': { student: true, coordinator: true, guest: true },
  'read-reports': { student: true, coordinator: true, guest: false },
  'file-reports': { student: true, coordinator: false, guest: false },
  'correct-groupings': { student: true, coordinator: true, guest: false },
  'find-colleagues': { student: true, coordinator: true, guest: false },
  'change-profile': { student: true, coordinator: true, guest: true },
  'manage-edition': { student: false, coordinator: true, guest: false },
  'read-calendar': { student: true, coordinator: true, guest: true },
  'manage-calendar': { student: false, coordinator: true, guest: false },
  'read-halves': { student: true, coordinator: true, guest: false },
  'swap-halves': { student: true, coordinator: false, guest: false },
  'manage-reminders': { student: false, coordinator: true, guest: false },
  'answer-reminders': { student: true, coordinator: true, guest: true },
  'ask-for-help': { student: true, coordinator: true, guest: true },
};

export function may(participant: Participant, right: Right): boolean {
  return GRANTED[right][participant.role];
}

/** @throws TerrainError NOT_ALLOWED */
export function requireRight(participant: Participant, right: Right): void {
  if (!may(participant, right)) throw new TerrainError('NOT_ALLOWED', { right });
}
