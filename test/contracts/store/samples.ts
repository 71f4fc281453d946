import type { Acknowledgement } from '../../../bot/domain/acknowledgement.ts';
import type { AuditEntry } from '../../../bot/domain/audit.ts';
import type { CorrectionRecord } from '../../../bot/domain/correction.ts';
import type { Edition } from '../../../bot/domain/edition.ts';
import type { Event } from '../../../bot/domain/event.ts';
import type { Participant } from '../../../bot/domain/participant.ts';
import type { NewReminder } from '../../../bot/domain/reminder.ts';
import type { NewReport, ReportContent } from '../../../bot/domain/report.ts';
import type { NewSending } from '../../../bot/domain/sending.ts';
import type { SynthesisRecord } from '../../../bot/domain/synthesis.ts';

export const AT = '2026-11-02T08:00:00.000Z';
export const LATER = '2026-11-02T09:00:00.000Z';

export function sampleEdition(changes: Partial<Edition> = {}): Edition {
  return {
    id: '2026',
    name: 'Session 2026',
    status: 'open',
    schools: [{ id: 'ENA', name: 'École nationale', promotion: 'Été' }],
    themes: [
      { id: 'rural', title: 'Les services', label: 'Rural', channel: 'rural', aliases: ['campagne'] },
      { id: 'num', title: 'Le numérique', label: 'Numérique', channel: 'numerique', aliases: [] },
    ],
    groups: [],
    createdAt: AT,
    ...changes,
  };
}

export function sampleParticipant(changes: Partial<Participant> = {}): Participant {
  return {
    id: 'p1',
    edition: '2026',
    name: 'Ada',
    email: 'ada@ecole.fr',
    role: 'student',
    school: 'ENA',
    placement: { institution: 'préfecture', side: 'state', territory: 'Lozère' },
    contactable: false,
    locale: 'fr',
    ...changes,
  };
}

export function sampleContent(changes: Partial<ReportContent> = {}): ReportContent {
  return {
    theme: 'rural',
    kind: 'observation',
    text: 'Le guichet itinérant passe une fois par mois.',
    place: { institution: 'mairie', side: 'local', territory: 'Cantal' },
    ...changes,
  };
}

/** A report whose origin goes with its id. */
export function sampleReport(changes: Partial<NewReport> = {}): NewReport {
  const id = changes.id ?? 'r1';
  return {
    id,
    edition: '2026',
    author: 'p1',
    school: 'ENA',
    content: sampleContent(),
    createdAt: AT,
    origin: `origin-${id}`,
    ...changes,
  };
}

export function sampleCorrection(changes: Partial<CorrectionRecord> = {}): CorrectionRecord {
  return {
    id: 'c1',
    edition: '2026',
    theme: 'rural',
    author: 'p1',
    correction: { kind: 'same', reports: ['r1', 'r2'] },
    at: AT,
    ...changes,
  };
}

export function sampleSynthesis(changes: Partial<SynthesisRecord> = {}): SynthesisRecord {
  return {
    edition: '2026',
    theme: 'rural',
    version: 1,
    grouping: {
      settings: { subjects: null, keepAll: false, seed: 1, language: 'fr' },
      corpusHash: 'abc',
      subjects: [],
      isolated: ['r1'],
      conflicts: [],
      settled: [],
      names: [],
      nextSubject: 1,
    },
    at: AT,
    ...changes,
  };
}

export function sampleAudit(changes: Partial<AuditEntry> = {}): AuditEntry {
  return {
    id: 'a1',
    edition: '2026',
    actor: 'p1',
    action: 'report.erased',
    target: 'report:1',
    at: AT,
    ...changes,
  };
}

export function sampleEvent(changes: Partial<Event> = {}): Event {
  return {
    id: 'senat',
    edition: '2026',
    kind: 'parliament',
    title: 'Journée au Sénat',
    place: 'Palais du Luxembourg',
    link: 'https://www.senat.fr/',
    access: 'Pièce d’identité.',
    start: '2027-01-13T09:30:00+01:00',
    end: '2027-01-13T17:30:00+01:00',
    zone: 'Europe/Paris',
    audience: { roles: ['student'], halves: ['A'] },
    speakers: [{ name: 'Ada', side: 'state', biography: 'Préfète.', status: 'invited' }],
    documents: [{ title: 'Programme', url: 'https://exemple.fr/programme.pdf' }],
    attendance: true,
    status: 'planned',
    revision: 1,
    updatedAt: AT,
    ...changes,
  };
}

export function sampleReminder(changes: Partial<NewReminder> = {}): NewReminder {
  return {
    id: 'm1',
    edition: '2026',
    author: 'p1',
    timing: { type: 'event', event: 'senat', offsets: [{ days: 1, at: '18:00' }, { minutes: 90 }] },
    audience: { roles: ['student'], unreported: true },
    route: 'both',
    channels: [{ chat: 'web', channel: 'général' }],
    texts: { fr: { title: 'Demain', body: 'Venez.' }, en: { title: 'Tomorrow', body: 'Come.' } },
    asks: 'attendance',
    compulsory: true,
    catchUpMinutes: 360,
    status: 'planned',
    createdAt: AT,
    updatedAt: AT,
    ...changes,
  };
}

/** To Ada, due at the given instant and worth sending for an hour; its id goes with the recipient. */
export function sampleSending(changes: Partial<NewSending> = {}): NewSending {
  return {
    id: 's1',
    edition: '2026',
    kind: 'reminder',
    reminder: 'm1',
    occurrence: '1d18:00@2027-01-12T17:00:00.000Z',
    event: 'senat',
    recipient: { type: 'person', participant: 'p1' },
    dueAt: AT,
    expiresAt: LATER,
    ...changes,
  };
}

export function sampleAcknowledgement(changes: Partial<Acknowledgement> = {}): Acknowledgement {
  return { edition: '2026', topic: 'm1', participant: 'p1', answer: 'coming', at: AT, ...changes };
}
