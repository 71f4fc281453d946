import type { Place } from './place.ts';

export const ROLES = ['student', 'coordinator', 'guest'] as const;
export type Role = (typeof ROLES)[number];

export const LOCALES = ['fr', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The half of a promotion with which one goes to the parliamentary study day. */
export const HALVES = ['A', 'B'] as const;
export type Half = (typeof HALVES)[number];

/** A person in an edition. */
export interface Participant {
  readonly id: string;
  readonly edition: string;
  readonly name: string;
  /** Lower case; unique in the edition. */
  readonly email: string;
  readonly role: Role;
  /** Absent for coordinators and guests. */
  readonly school?: string;
  readonly placement?: Place;
  readonly group?: string;
  readonly half?: Half;
  /** Whether colleagues who saw the same thing may be given the name and address. Off unless the person says so. */
  readonly contactable: boolean;
  readonly locale: Locale;
}
