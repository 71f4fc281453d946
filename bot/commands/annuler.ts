import type { Command } from '../command.ts';
import { undoCorrection } from '../corrections.ts';
import { instead, paragraph } from '../reply.ts';

/** Takes a correction back. */
export const annuler: Command = {
  name: 'annuler',
  right: 'correct-groupings',
  changes: true,
  options: [{ name: 'correction', type: 'choice', required: true, choices: [] }],
  run: async (run) => {
    await undoCorrection(run, run.options.correction ?? '');
    const { corrections } = run.wording;
    return instead(corrections.undone, paragraph(corrections.undoneWhy));
  },
};
