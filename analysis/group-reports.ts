import { checkedInput } from './checked-input.ts';
import { corpusHash } from './corpus-hash.ts';
import { groupingIndex } from './similarity/grouping-index.ts';
import { themeSpace } from './similarity/theme-space.ts';
import { decide } from './subjects/decisions.ts';
import { groupSpace, lookAround, titlesIn } from './subjects/group-space.ts';
import { subjectNames } from './subjects/subject-names.ts';
import { writeSubjects } from './subjects/write-subjects.ts';
import type { Grouping, GroupOptions, GroupSettings, ReportInput } from './types.ts';

const DEFAULT_SEED = 1;

/**
 * Groups the reports of one theme into subjects. The same reports in any order, with the same options, give the same
 * grouping to the byte. Any number of reports, from none; texts may be empty. 1,000 reports take some seconds, 100,000 about a minute.
 * @throws AnalysisError on a duplicate or empty id, a number of subjects below 1, a seed or vectors out of shape
 */
export function groupReports(input: readonly ReportInput[], options: GroupOptions = {}): Grouping {
  const { reports, vectors } = checkedInput(input, options);
  const settings = settingsOf(options);
  const { seed, language } = settings;
  const report = options.onProgress ?? (() => undefined);
  const ids = reports.map(({ id }) => id);
  const corrections = options.corrections ?? [];
  const names = subjectNames(corrections, options.previous ?? null);
  const { ties, titles, conflicts } = decide(corrections, new Set(ids), names);

  report(0, 'words');
  const space = themeSpace(reports, language, vectors, seed);
  report(0.1, 'neighbours');
  const around = lookAround(space, seed);
  report(0.4, 'subjects');
  const { placed, points } = groupSpace({
    space,
    around,
    ties,
    names: titlesIn(space, titles),
    settings,
    previous: options.previous ?? null,
    onProgress: (share) => report(0.4 + 0.5 * share, 'subjects'),
  });
  report(0.9, 'titles');
  const written = writeSubjects({
    reports,
    space,
    points,
    placed,
    titles,
    previous: options.previous ?? null,
    nextSubject: names.nextSubject,
    language,
  });
  report(1, 'titles');
  return {
    settings,
    corpusHash: corpusHash(reports),
    subjects: written.subjects,
    isolated: ids.filter((_, row) => (placed.labels[row] as number) < 0),
    conflicts,
    settled: ties.settled(),
    names: names.names,
    nextSubject: written.nextSubject,
    index: groupingIndex(
      space,
      written.subjects.map(({ title }) => title),
      written.subjectOf,
      seed,
    ),
  };
}

function settingsOf(options: GroupOptions): GroupSettings {
  return {
    subjects: options.subjects ?? null,
    keepAll: options.keepAll ?? false,
    seed: options.seed ?? DEFAULT_SEED,
    language: options.language ?? 'fr',
  };
}
