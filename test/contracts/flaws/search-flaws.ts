import type { Report, ReportContent } from '../../../bot/domain/report.ts';
import { searchTerms } from '../../../bot/search-terms.ts';
import { type StoreFlaw, spoil } from './spoil-store.ts';

function holds({ text }: ReportContent, terms: readonly string[]): boolean {
  const stems = searchTerms(text);
  return terms.every((term) => stems.includes(term));
}

export const SEARCH_FLAWS: readonly StoreFlaw[] = [
  {
    title: 'is content with one of the terms',
    caughtBy: [
      'finds the reports that hold every one of the terms',
      'finds nothing without a term, and nothing for one that nobody used',
    ],
    spoil: spoil('reports', (sound) => ({
      async search(edition, terms, limit) {
        const found = await Promise.all(terms.map((term) => sound.search(edition, [term], limit)));
        return found.flat();
      },
    })),
  },
  {
    title: 'searches the text alone',
    caughtBy: ['finds by the subject and by the place as by the text'],
    spoil: spoil('reports', (sound) => ({
      search: async (edition, terms, limit) =>
        (await sound.search(edition, terms, limit)).filter(({ content }) => holds(content, terms)),
    })),
  },
  {
    title: 'reads a query as a pattern',
    caughtBy: ['takes signs of a query language for plain text'],
    spoil: spoil('reports', (sound) => ({
      search: async (edition, terms) =>
        (await sound.list({ edition })).filter(({ content }) =>
          terms.some((term) => content.text.match(term)),
        ),
    })),
  },
  {
    title: 'searches every edition without end',
    caughtBy: ['stays within the edition and the limit'],
    spoil: spoil('reports', (sound) => ({ search: (_edition, terms) => sound.search('2026', terms, 1_000) })),
  },
  {
    title: 'gives the worst first',
    caughtBy: ['gives the report that says little else first'],
    spoil: spoil('reports', (sound) => ({
      search: async (...args) => [...(await sound.search(...args))].reverse(),
    })),
  },
  {
    title: 'finds a report by what it said before',
    caughtBy: ['finds a corrected report by what it says now'],
    spoil: spoil('reports', (sound) => ({
      search: async (edition, terms) =>
        (await sound.list({ edition })).filter(({ content, history }) =>
          [content, ...history.map((revision) => revision.content)].some((said) => holds(said, terms)),
        ),
    })),
  },
  {
    title: 'finds what was withdrawn',
    caughtBy: ['does not find a withdrawn report until it is filed again'],
    spoil: spoil('reports', (sound) => ({
      search: async (edition, terms) =>
        (await sound.list({ edition })).filter(({ content }) => holds(content, terms)),
    })),
  },
  {
    title: 'still finds what was erased',
    caughtBy: ['does not find an erased report'],
    spoil: spoil('reports', (sound) => {
      const erased: Report[] = [];
      return {
        async erase(id) {
          const report = await sound.get(id);
          if (report) erased.push(report);
          await sound.erase(id);
        },
        async search(edition, terms, limit) {
          const ghosts = erased.filter(({ content }) => holds(content, terms));
          return [...(await sound.search(edition, terms, limit)), ...ghosts];
        },
      };
    }),
  },
];
