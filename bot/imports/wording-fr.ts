import { excerpt } from '../excerpt.ts';
import { NBSP, NNBSP, quoted } from '../wording/typography.ts';
import type { EditionProblemReason } from './edition-problem.ts';
import type { ParticipantField } from './participant-columns.ts';
import type { Refusal, RefusalReason } from './refusal.ts';
import type { ReportField } from './report-columns.ts';
import type { ImportWording } from './wording.ts';

const FIELDS: Readonly<Record<ReportField | ParticipantField, string>> = {
  id: 'id',
  theme: 'thème',
  kind: 'nature',
  subject: 'sujet',
  text: 'texte',
  author: 'auteur',
  school: 'école',
  side: 'côté',
  placement: 'stage',
  territory: 'territoire',
  at: 'date',
  name: 'nom',
  firstName: 'prénom',
  email: 'e-mail',
  role: 'rôle',
  group: 'groupe',
  half: 'demi-promotion',
  contactable: 'contact',
  locale: 'langue',
};

/** The words of closed lists, as people write them. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: {
    'good-practice': 'bonne pratique',
    initiative: 'initiative',
    observation: 'constat',
    'blocking-point': 'point de blocage',
    proposal: 'proposition',
  },
  side: { state: 'État', local: 'collectivité', other: 'autre' },
  role: { student: 'élève', coordinator: 'coordination', guest: 'invité' },
};

const REASONS: Readonly<Record<RefusalReason, (refusal: Refusal) => string>> = {
  missing: () => 'la case est vide',
  unknown: (refusal) => `${value(refusal)} n’est pas connu${known(refusal)}`,
  duplicate: (refusal) => `${value(refusal)} figure déjà à la ligne ${refusal.expected}`,
  'bad-email': (refusal) => `${value(refusal)} n’est pas une adresse e-mail`,
  'bad-date': (refusal) => `${value(refusal)} n’est pas une date (par exemple 2026-10-05 ou 05/10/2026)`,
  'bad-time': (refusal) =>
    `${value(refusal)} n’est pas un jour et une heure (par exemple 13/01/2027 9${NBSP}h${NBSP}30)`,
  'no-such-time': () => `cette nuit-là, les horloges sautent cette heure${NBSP}: choisissez-en une autre`,
  order: () => 'la fin précède le début',
  'bad-zone': (refusal) =>
    `${value(refusal)} n’est pas un lieu connu (par exemple La Réunion ou Europe/Paris)`,
  'bad-address': (refusal) => `${value(refusal)} n’est pas une adresse qui commence par https://`,
  'bad-audience': (refusal) =>
    `${value(refusal)} ne désigne personne (par exemple élèves, demi-promotion A, ou le nom d’une école, d’un groupe, d’un thème)`,
  'bad-speaker': (refusal) =>
    `${value(refusal)} ne se lit pas (nom${NNBSP}; État ou collectivité${NNBSP}; invité, confirmé ou décliné${NNBSP}; biographie)`,
  'bad-document': (refusal) => `${value(refusal)} ne se lit pas (titre${NNBSP}; https://…)`,
  'bad-code': (refusal) => `${value(refusal)} n’est pas un code (lettres, chiffres et tirets, 40 au plus)`,
  'recurs-too-often': (refusal) =>
    `${value(refusal)} se répète plus de 200${NBSP}fois dans l’année${NBSP}: donnez-lui une fin, ou une ligne par date`,
  'recurs-outside': (refusal) => `${value(refusal)} se répète, mais à aucune date de l’année de l’édition`,
  recurring: (refusal) => `${value(refusal)} se répète${NBSP}: donnez une ligne par date`,
  'too-short': ({ expected }) => `il faut au moins ${expected}${NBSP}caractères`,
  'too-long': ({ expected }) => `il faut au plus ${expected}${NBSP}caractères`,
  columns: () => 'la ligne n’a pas autant de cases que la première',
  event: () => 'cet événement ne se lit pas (dates, durée ou fuseau)',
  quote: () => 'un guillemet n’est pas refermé',
  json: () => 'la ligne n’est pas un objet JSON',
};

function value(refusal: Refusal): string {
  return quoted(excerpt(refusal.value, 60));
}

function known({ field, expected }: Refusal): string {
  if (expected === undefined) return '';
  const words = expected.split(', ').map((code) => WORDS[field]?.[code] ?? code);
  return ` (valeurs admises${NBSP}: ${words.join(', ')})`;
}

const PROBLEMS: Readonly<Record<EditionProblemReason, string>> = {
  missing: 'manque',
  type: 'n’est pas du type attendu',
  empty: 'est vide',
  'too-long': 'est trop long',
  code: 'doit être un code court, sans espace (lettres, chiffres, tirets)',
  instant: 'doit être une date avec heure et fuseau, par exemple 2027-02-15T09:00:00+01:00',
  zone: 'doit être un fuseau, par exemple Europe/Paris ou Indian/Reunion',
  address: 'doit être une adresse qui commence par https://',
  choice: 'n’est pas une valeur admise',
  key: 'n’est pas une clé connue',
  duplicate: 'est déjà pris',
  'unknown-theme': 'n’est pas un thème de l’édition',
  'unknown-school': 'n’est pas une école de l’édition',
  'unknown-group': 'n’est pas un groupe de l’édition',
  order: 'précède le début',
  reserved: 'est le nom du canal général',
};

/** The sentences of imports in French. */
export const fr: ImportWording = {
  refusal: (refusal) => {
    const field = FIELDS[refusal.field as ReportField | ParticipantField];
    const column = field === undefined ? '' : `, colonne ${quoted(field)}`;
    return `Ligne ${refusal.line}${column}${NBSP}: ${REASONS[refusal.reason](refusal)}.`;
  },
  reason: (refusal) => REASONS[refusal.reason](refusal),
  editionProblem: ({ path, reason }) => `${path || 'le fichier'} ${PROBLEMS[reason]}`,
  unknownColumns: (names) =>
    names.length === 1
      ? `La colonne ${quoted(names.join())} n’est pas connue${NNBSP}; elle est laissée de côté.`
      : `Les colonnes ${names.map(quoted).join(', ')} ne sont pas connues${NNBSP}; elles sont laissées de côté.`,
  separator: `${NNBSP}; `,
};
