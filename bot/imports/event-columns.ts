import type { EventField } from '../calendar/event-text.ts';
import type { Synonyms } from './match-columns.ts';

export type EventColumn = EventField | 'status' | 'recurrence';

/** The names that people give the columns of a table of events. */
export const EVENT_COLUMNS: Synonyms<EventColumn> = {
  id: ['id', 'code', 'identifiant', 'uid'],
  kind: ['kind', 'type', 'nature'],
  title: ['title', 'titre', 'intitule', 'summary', 'evenement'],
  start: ['start', 'debut', 'date', 'date de debut'],
  end: ['end', 'fin', 'date de fin'],
  audience: ['audience', 'public', 'pour'],
  place: ['place', 'lieu', 'location', 'salle'],
  access: ['access', 'acces', 'pour entrer', 'consignes'],
  link: ['link', 'lien', 'url', 'visioconference'],
  attendance: ['attendance', 'presence', 'demander qui vient'],
  zone: ['zone', 'fuseau', 'fuseau horaire', 'time zone', 'timezone'],
  theme: ['theme', 'thematique'],
  speakers: ['speakers', 'intervenants', 'intervenantes et intervenants'],
  documents: ['documents', 'pieces'],
  status: ['status', 'statut', 'etat'],
  recurrence: ['recurrence'],
};
