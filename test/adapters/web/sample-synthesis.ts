import type { Report } from '../../../bot/domain/report.ts';
import type { SynthesisView } from '../../../bot/ports/reading.ts';
import type { SampleReport } from './sample-reports.ts';

type Synthesis = SynthesisView['synthesis'];
type Subject = Synthesis['subjects'][number];

const TITLES: Readonly<Record<string, string>> = {
  mobilite: 'Venir jusqu’au service sans voiture',
  'fs-competences-agents': 'Un seul agent pour tous les guichets',
  'acces-soins': 'Trouver un médecin près de chez soi',
  'demat-illectronisme': 'Les démarches en ligne laissent du monde dehors',
  'retrait-guichets': 'Fermetures de guichets décidées sans prévenir',
  'fs-horaires': 'Des horaires qui ne tiennent pas',
  'fs-financement': 'Un reste à charge qui double pour les petites communes',
  itinerance: 'Le bus qui vient au village',
  'secretaires-mairie': 'Des secrétaires de mairie introuvables',
  'non-recours-visibilite': 'Des services que personne ne connaît',
  'couverture-reseau': 'Le réseau qui coupe au milieu d’un rendez-vous',
  confidentialite: 'La discrétion au guichet quand tout le monde se connaît',
};

/** The synthesis that follows from how people grouped the corpus. */
export function sampleSynthesis(samples: readonly SampleReport[]): Synthesis {
  const issues = [...new Set(samples.flatMap(({ issue }) => issue ?? []))];
  const subjects = issues.map((issue, index) => subjectOf(issue, index, samples)).sort(byPlaces);
  const isolated = samples.filter(({ issue }) => issue === null).map(({ report }) => report.id);
  const answers = answersOf(samples);
  const answered = new Set(answers.map(({ blockingPoint }) => blockingPoint));
  const used = new Set(answers.flatMap(({ answeredBy }) => answeredBy.map(({ report }) => report)));
  return {
    coverage: {
      reports: samples.length,
      grouped: samples.length - isolated.length,
      isolated: isolated.length,
    },
    subjects,
    answers,
    orphans: idsOf(samples, 'blocking-point')
      .filter((id) => !answered.has(id))
      .slice(0, 6),
    unusedPractices: idsOf(samples, 'good-practice')
      .filter((id) => !used.has(id))
      .slice(0, 4),
    stateAndLocal: crossed(subjects, ['state', 'local'], ({ sides }) => sides),
    schools: crossed(subjects, ['ENA', 'INET'], ({ schools }) => schools),
    isolated,
  };
}

function idsOf(samples: readonly SampleReport[], kind: Report['content']['kind']): readonly string[] {
  return samples.filter(({ report }) => report.content.kind === kind).map(({ report }) => report.id);
}

function byPlaces(a: Subject, b: Subject): number {
  return b.places.length - a.places.length;
}

function subjectOf(issue: string, index: number, samples: readonly SampleReport[]): Subject {
  const reports = samples.filter((sample) => sample.issue === issue).map(({ report }) => report);
  const sorted = (of: (report: Report) => string) => [...new Set(reports.map(of))].sort();
  const count = (kind: Report['content']['kind']) =>
    reports.filter(({ content }) => content.kind === kind).length;
  const first = (kind: Report['content']['kind']) =>
    reports.find(({ content }) => content.kind === kind)?.id ?? null;
  return {
    subject: `s${index + 1}`,
    title: TITLES[issue] ?? issue.replaceAll('-', ' '),
    terms: issue.split('-'),
    reports: reports.map(({ id }) => id),
    kinds: {
      'good-practice': count('good-practice'),
      initiative: count('initiative'),
      observation: count('observation'),
      'blocking-point': count('blocking-point'),
      proposal: count('proposal'),
    },
    places: sorted(({ content }) => `${content.place.institution}, ${content.place.territory}`),
    territories: sorted(({ content }) => content.place.territory),
    people: sorted(({ author }) => author).length,
    schools: sorted(({ school }) => school),
    sides: sorted(({ content }) => content.place.side) as Subject['sides'],
    bestPractice: first('good-practice') ?? first('initiative'),
    blockingVerbatim: first('blocking-point'),
  };
}

function answersOf(samples: readonly SampleReport[]): Synthesis['answers'] {
  return samples
    .filter(({ report }) => report.content.kind === 'blocking-point')
    .map(({ report, issue }) => ({
      blockingPoint: report.id,
      answeredBy: samples
        .filter(({ answers }) => answers !== undefined && answers === issue)
        .slice(0, 2)
        .map((answer) => ({ report: answer.report.id, score: 0.5, shared: [] })),
    }))
    .filter(({ answeredBy }) => answeredBy.length > 0)
    .slice(0, 8);
}

function crossed(
  subjects: readonly Subject[],
  groups: readonly string[],
  groupsOf: (subject: Subject) => readonly string[],
): Synthesis['schools'] {
  const seenBy = (subject: Subject) => groups.filter((group) => groupsOf(subject).includes(group));
  const by = (wanted: readonly string[]) =>
    subjects.filter((subject) => String(seenBy(subject)) === String(wanted)).map(({ subject }) => subject);
  return {
    groups,
    common: by(groups),
    shared: by(groups).map((subject) => ({ subject, groups })),
    alone: groups.map((group) => ({ group, subjects: by([group]) })),
  };
}
