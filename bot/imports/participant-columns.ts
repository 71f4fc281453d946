import type { Half, Locale, Role } from '../domain/participant.ts';
import { fold } from '../vocabulary.ts';
import type { Synonyms } from './match-columns.ts';

export type ParticipantField =
  | 'name'
  | 'firstName'
  | 'email'
  | 'role'
  | 'school'
  | 'placement'
  | 'side'
  | 'territory'
  | 'group'
  | 'half'
  | 'contactable'
  | 'locale';

/** The names that people give the columns of a table of participants. */
export const PARTICIPANT_COLUMNS: Synonyms<ParticipantField> = {
  name: ['name', 'nom', 'nom complet', 'full name', 'last name', 'surname', 'nom de famille'],
  firstName: ['firstname', 'first name', 'prenom', 'prenoms'],
  email: ['email', 'e mail', 'mail', 'courriel', 'adresse e mail', 'adresse electronique', 'adresse mail'],
  role: ['role', 'fonction'],
  school: ['school', 'ecole'],
  placement: ['placement', 'stage', 'lieu de stage', 'institution', 'organisme'],
  side: ['side', 'cote', 'versant'],
  territory: ['territory', 'territoire', 'departement', 'region'],
  group: ['group', 'groupe', 'groupe de travail', 'working group'],
  half: ['half', 'demi promotion', 'moitie'],
  contactable: ['contactable', 'joignable', 'contact'],
  locale: ['locale', 'langue', 'language'],
};

const ROLE_WORDS: Readonly<Record<string, Role>> = {
  student: 'student',
  eleve: 'student',
  etudiant: 'student',
  etudiante: 'student',
  coordinator: 'coordinator',
  coordinateur: 'coordinator',
  coordinatrice: 'coordinator',
  coordination: 'coordinator',
  guest: 'guest',
  invite: 'guest',
  invitee: 'guest',
  intervenant: 'guest',
  intervenante: 'guest',
};

const LOCALE_WORDS: Readonly<Record<string, Locale>> = {
  fr: 'fr',
  francais: 'fr',
  french: 'fr',
  en: 'en',
  anglais: 'en',
  english: 'en',
};

const YES_WORDS = ['oui', 'yes', 'true', 'vrai', '1', 'x', 'o', 'y'];
const NO_WORDS = ['non', 'no', 'false', 'faux', '0', 'n'];

export function roleFromWords(words: string): Role | undefined {
  return ROLE_WORDS[fold(words)];
}

export function localeFromWords(words: string): Locale | undefined {
  return LOCALE_WORDS[fold(words)];
}

export function halfFromWords(words: string): Half | undefined {
  const folded = fold(words).replace(/^(?:demi-promotion|moitie|half) /, '');
  if (folded === 'a') return 'A';
  return folded === 'b' ? 'B' : undefined;
}

export function yesFromWords(words: string): boolean | undefined {
  const folded = fold(words);
  if (YES_WORDS.includes(folded)) return true;
  return NO_WORDS.includes(folded) ? false : undefined;
}
