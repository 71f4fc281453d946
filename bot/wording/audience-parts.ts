import type { Half, Role } from '../domain/participant.ts';

/** Whom something is for, in names that people read; a list that is empty says nothing. */
export interface AudienceParts {
  readonly roles: readonly Role[];
  readonly halves: readonly Half[];
  readonly schools: readonly string[];
  readonly themes: readonly string[];
  readonly groups: readonly string[];
  readonly people: readonly string[];
  /** Only those who have filed no report yet. */
  readonly unreported: boolean;
  /** Only those who have not answered yet. */
  readonly unacknowledged: boolean;
}
