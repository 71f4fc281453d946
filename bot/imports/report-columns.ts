import type { Synonyms } from './match-columns.ts';

export type ReportField =
  | 'id'
  | 'theme'
  | 'kind'
  | 'subject'
  | 'text'
  | 'author'
  | 'school'
  | 'side'
  | 'placement'
  | 'territory'
  | 'at';

/** The names that people give the columns of a table of reports. */
export const REPORT_COLUMNS: Synonyms<ReportField> = {
  id: ['id', 'identifiant', 'n°', 'no', 'numero', 'number', 'reference', 'ref'],
  theme: ['theme', 'thematique', 'topic'],
  kind: ['kind', 'type', 'nature'],
  subject: ['subject', 'sujet', 'objet'],
  text: ['text', 'texte', 'observation', 'description', 'contenu', 'content', 'verbatim', 'fiche', 'report'],
  author: ['author', 'auteur', 'autrice', 'auteur e mail', 'e mail de l auteur', 'eleve', 'student'],
  school: ['school', 'ecole'],
  side: ['side', 'cote', 'versant'],
  placement: ['placement', 'stage', 'lieu de stage', 'lieu', 'institution', 'organisme'],
  territory: ['territory', 'territoire', 'departement', 'region'],
  at: ['at', 'date', 'date d observation', 'cree le', 'created at'],
};
