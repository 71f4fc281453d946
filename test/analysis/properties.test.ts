import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Correction,
  type Grouping,
  groupReports,
  nearestSubjects,
  questions,
  REPORT_KINDS,
  type ReportInput,
  SIDES,
  solidityOf,
  storeGrouping,
  synthesise,
} from '../../analysis/index.ts';
import { SAMPLE_THEMES, sampleTheme } from './sample.ts';

const words = [...new Set(SAMPLE_THEMES.flatMap(sampleTheme).flatMap(({ text }) => text.split(/\s+/)))];

const anyText = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(fc.constantFrom(...words), { minLength: 3, maxLength: 25 })
      .map((list) => list.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
);

const anyReport = fc.record(
  {
    id: fc.string({ minLength: 1, maxLength: 6 }),
    text: anyText,
    subject: fc.constantFrom(...words),
    kind: fc.constantFrom(...REPORT_KINDS),
    side: fc.constantFrom(...SIDES),
    school: fc.constantFrom('ENA', 'INET'),
    author: fc.string({ maxLength: 2 }),
    territory: fc.constantFrom('Gers', 'Vosges', ''),
  },
  { requiredKeys: ['id', 'text'] },
);

/** Every seventh text is another's. */
function anyReports(minLength: number, maxLength: number): fc.Arbitrary<ReportInput[]> {
  return fc
    .uniqueArray(anyReport, { minLength, maxLength, selector: ({ id }) => id })
    .map((reports) =>
      reports.map((report, i) => (i % 7 === 3 ? { ...report, text: reports[0]?.text ?? '' } : report)),
    );
}

function anyCorrections(ids: readonly string[]): fc.Arbitrary<Correction[]> {
  const id = ids.length === 0 ? fc.constant('gone') : fc.constantFrom(...ids, 'gone');
  const list = fc.array(id, { minLength: 1, maxLength: 3 });
  const subject = fc.constantFrom('s1', 's2', 's9', 'autre');
  const one: fc.Arbitrary<Correction> = fc.oneof(
    fc.record({ kind: fc.constant('subject' as const), subject, reports: list }),
    fc.record({ kind: fc.constantFrom('same' as const, 'different' as const), reports: fc.tuple(id, id) }),
    fc.record({ kind: fc.constant('alone' as const), reports: list }),
    fc.record({
      kind: fc.constant('rename' as const),
      subject,
      title: fc.constantFrom('Un titre', 'Un autre', ''),
    }),
  );
  return fc.array(one, { maxLength: 12 });
}

function placeOf(grouping: Grouping, id: string): string | null {
  return grouping.subjects.find(({ reports }) => reports.includes(id))?.id ?? null;
}

/** The id that a correction means: names stand in `names`. */
function meant(grouping: Grouping, subject: string): string | undefined {
  return grouping.names.find(({ name }) => name === subject)?.subject ?? subject;
}

function holds(grouping: Grouping, correction: Correction, known: ReadonlySet<string>): boolean {
  if (correction.kind === 'rename') {
    const subject = grouping.subjects.find(({ id }) => id === meant(grouping, correction.subject));
    return (
      subject === undefined ||
      correction.title === '' ||
      (subject.title === correction.title && subject.named)
    );
  }
  const places = correction.reports.filter((id) => known.has(id)).map((id) => placeOf(grouping, id));
  const [a, b] = correction.reports;
  switch (correction.kind) {
    case 'subject':
      return places.every((place) => place === meant(grouping, correction.subject));
    case 'alone':
      return places.every((place) => place === null);
    case 'same':
      return places.length < 2 || a === b || (places[0] === places[1] && places[0] !== null);
    case 'different':
      return places.length < 2 || a === b || places[0] !== places[1] || places[0] === null;
  }
}

function checkShape(grouping: Grouping, reports: readonly ReportInput[]): void {
  const all = [...grouping.subjects.flatMap((subject) => subject.reports), ...grouping.isolated];
  expect([...all].sort()).toEqual(reports.map(({ id }) => id).sort());
  const titles = grouping.subjects.map(({ title }) => title.toLowerCase());
  expect(new Set(titles).size).toBe(titles.length);
  expect(new Set(grouping.subjects.map(({ id }) => id)).size).toBe(grouping.subjects.length);
  for (const subject of grouping.subjects) {
    expect(subject.title).not.toBe('');
    expect(subject.reports).toContain(subject.representative);
  }
}

/** Every correction that is not said to be dropped holds, and what is said to be kept was asked for. */
function checkCorrections(
  grouping: Grouping,
  reports: readonly ReportInput[],
  corrections: readonly Correction[],
): void {
  const known = new Set(reports.map(({ id }) => id));
  const dropped = new Set(grouping.conflicts.map((conflict) => JSON.stringify(conflict.dropped)));
  for (const correction of corrections)
    if (!dropped.has(JSON.stringify(correction))) expect(holds(grouping, correction, known)).toBe(true);
  for (const { kept } of grouping.conflicts) expect(corrections).toContainEqual(kept);
}

/** Coverage adds up and every number is one, in all that is read from a grouping. */
function checkReadings(grouping: Grouping, reports: readonly ReportInput[], text: string): void {
  const synthesis = synthesise(reports, grouping);
  const { coverage } = synthesis;
  expect(coverage).toMatchObject({ reports: reports.length });
  expect(coverage.grouped + coverage.isolated).toBe(reports.length);
  const shown = [storeGrouping(grouping), synthesis, questions(grouping), nearestSubjects(grouping, text)];
  expect(numbersIn(shown).filter((number) => !Number.isFinite(number))).toEqual([]);
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function scenarioOf(minLength: number, maxLength: number) {
  return anyReports(minLength, maxLength).chain((reports) =>
    fc.record({
      reports: fc.constant(reports),
      corrections: anyCorrections(reports.map(({ id }) => id)),
      keepAll: fc.boolean(),
      subjects: fc.option(fc.integer({ min: 1, max: 12 })),
      text: anyText,
    }),
  );
}

const scenario = scenarioOf(0, 60);

describe('any reports and corrections', () => {
  it('keep each report once, unique titles, and every correction that is not in conflict', () => {
    fc.assert(
      fc.property(scenario, ({ reports, corrections, keepAll, subjects }) => {
        const grouping = groupReports(reports, { corrections, keepAll, subjects });
        checkShape(grouping, reports);
        checkCorrections(grouping, reports, corrections);
        const alone = new Set(corrections.flatMap((one) => (one.kind === 'alone' ? one.reports : [])));
        if (keepAll) expect(grouping.isolated.filter((id) => !alone.has(id))).toEqual([]);
      }),
      { numRuns: 40, seed: 11 },
    );
  });

  it('give the same bytes in any order, in a first run and in the next', () => {
    fc.assert(
      fc.property(scenario, fc.nat(), ({ reports, corrections }, turn) => {
        const other = [
          ...reports.slice(turn % (reports.length + 1)),
          ...reports.slice(0, turn % (reports.length + 1)),
        ];
        const first = groupReports(reports, { corrections });
        expect(JSON.stringify(storeGrouping(groupReports(other, { corrections })))).toBe(
          JSON.stringify(storeGrouping(first)),
        );
        const previous = storeGrouping(first);
        const next = groupReports(other, { corrections, previous });
        checkShape(next, reports);
        checkCorrections(next, reports, corrections);
      }),
      { numRuns: 12, seed: 12 },
    );
  });

  it('never make a synthesis, a question or a neighbour that is not a number', () => {
    fc.assert(
      fc.property(scenario, ({ reports, corrections, keepAll, text }) =>
        checkReadings(groupReports(reports, { corrections, keepAll }), reports, text),
      ),
      { numRuns: 12, seed: 13 },
    );
  });

  it('have a solidity from 0 to 1 for each subject, or none', () => {
    fc.assert(
      fc.property(scenarioOf(0, 30), ({ reports, corrections }) => {
        const grouping = groupReports(reports, { corrections });
        const solidity = solidityOf(grouping, { corrections });
        const ids = new Set(grouping.subjects.map(({ id }) => id));
        for (const [id, share] of Object.entries(solidity)) {
          expect(ids.has(id)).toBe(true);
          expect(share >= 0 && share <= 1).toBe(true);
        }
      }),
      { numRuns: 5, seed: 15 },
    );
  }, 60_000);

  it.each([0, 1, 2, 7, 8, 20, 100, 200, 300])(
    'come through at %i reports',
    (size) => {
      fc.assert(
        fc.property(scenarioOf(size, size), ({ reports, corrections, keepAll, text }) => {
          const grouping = groupReports(reports, { corrections, keepAll });
          checkShape(grouping, reports);
          checkCorrections(grouping, reports, corrections);
          checkReadings(grouping, reports, text);
        }),
        { numRuns: size < 100 ? 10 : 2, seed: 14 },
      );
    },
    60_000,
  );
});
