import type { Question, Solidity, SubjectSynthesis } from '../../../analysis/index.ts';
import type { Analysis } from './analysis.ts';

/** The analysis as one JSON value, its keys always in this order: programs may rely on it. */
export function renderJson({ theme, grouping, synthesis, solidity, questions }: Analysis): string {
  const { subjects: count, keepAll, seed, language } = grouping.settings;
  const { reports, grouped, isolated } = synthesis.coverage;
  const representatives = new Map(grouping.subjects.map(({ id, representative }) => [id, representative]));
  const result = {
    theme,
    settings: { subjects: count, keepAll, seed, language },
    corpusHash: grouping.corpusHash,
    coverage: { reports, grouped, isolated },
    subjects: synthesis.subjects.map((subject) => subjectJson(subject, representatives, solidity)),
    isolated: synthesis.isolated,
    answers: synthesis.answers.map(({ blockingPoint, answeredBy }) => ({
      blockingPoint,
      answeredBy: answeredBy.map(({ report }) => report),
    })),
    orphans: synthesis.orphans,
    unusedPractices: synthesis.unusedPractices,
    ...(questions === null ? {} : { questions: questions.map(questionJson) }),
    conflicts: grouping.conflicts,
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function questionJson({ report, candidates }: Question) {
  return { report, candidates: candidates.map(({ subject, title, score }) => ({ subject, title, score })) };
}

function subjectJson(
  { subject: id, title, terms, reports, kinds, places, people, schools, sides }: SubjectSynthesis,
  representatives: ReadonlyMap<string, string>,
  solidity: Solidity,
) {
  const representative = representatives.get(id);
  const share = solidity[id];
  return {
    ...{ id, title, terms, reports, representative, kinds, places, people, schools, sides },
    solidity: share === undefined ? null : Math.round(share * 100) / 100,
  };
}
