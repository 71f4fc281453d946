import type { Command } from '../command.ts';
import { filedReports } from '../groupings.ts';
import { privately } from '../reply.ts';

/** The themes of the year, their channels, and how much was seen in each. */
export const themes: Command = {
  name: 'themes',
  right: 'read-syntheses',
  changes: false,
  options: [],
  run: async ({ store, edition, wording }) => {
    const counts = await Promise.all(
      edition.themes.map(async ({ id }) => (await filedReports(store, edition.id, id)).length),
    );
    return privately(wording.themes.title(edition.name), {
      type: 'list',
      ordered: false,
      items: edition.themes.map(({ id, title, channel }, index) => [
        { link: title, href: `/syntheses/${id}` },
        ` · #${channel} · ${wording.common.reports(counts[index] ?? 0)}`,
      ]),
    });
  },
};
