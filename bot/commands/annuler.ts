import { audit } from '../audit.ts';
import type { Command } from '../command.ts';
import { TerrainError } from '../errors.ts';
import { requestRefresh } from '../refresh.ts';
import { instead, paragraph } from '../reply.ts';

/** Takes a correction back. */
export const annuler: Command = {
  name: 'annuler',
  right: 'correct-groupings',
  changes: true,
  options: [{ name: 'correction', type: 'choice', required: true, choices: [] }],
  run: async (run) => {
    const { store, clock, edition, wording, options } = run;
    const record = await store.corrections.get(options.correction ?? '');
    const here = record?.edition === edition.id ? record : undefined;
    if (here === undefined || !(await store.corrections.undo(here.id, clock.now().toISOString()))) {
      throw new TerrainError('NOTHING_TO_UNDO');
    }
    await audit(run, 'grouping.undone', `correction:${here.id}`);
    await requestRefresh(run, edition.id, here.theme);
    return instead(wording.corrections.undone, paragraph(wording.corrections.undoneWhy));
  },
};
