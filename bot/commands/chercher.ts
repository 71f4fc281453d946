import { searchTerms } from '../../analysis/index.ts';
import type { Command } from '../command.ts';
import { paragraph, privately } from '../reply.ts';
import { quoteOf } from '../report-card.ts';

const SHOWN = 10;

/** Full text over the reports of the edition; accents and inflections forgiven. */
export const chercher: Command = {
  name: 'chercher',
  right: 'read-reports',
  changes: false,
  options: [{ name: 'mots', type: 'rest', required: true }],
  run: async ({ store, edition, wording, options }) => {
    const words = options.mots ?? '';
    const found = await store.reports.search(edition.id, searchTerms(words), SHOWN + 1);
    if (found.length === 0) {
      return privately(wording.search.nothing(words), paragraph(wording.search.nothingWhy));
    }
    return privately(
      wording.search.title(words),
      paragraph(found.length > SHOWN ? wording.search.firstOf(SHOWN) : wording.common.reports(found.length)),
      ...found.slice(0, SHOWN).map((report) => quoteOf(report, wording)),
    );
  },
};
