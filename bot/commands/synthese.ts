import type { Command } from '../command.ts';
import { readSynthesis } from '../reading.ts';
import { messageReply } from '../reply.ts';
import { withTheme } from '../resolve.ts';
import { synthesisMessage } from '../synthesis-message.ts';

/** What recurs in a theme, in one message. */
export const synthese: Command = {
  name: 'synthese',
  right: 'read-syntheses',
  changes: false,
  options: [{ name: 'theme', type: 'theme', required: false }],
  run: (run) =>
    withTheme(run, 'synthese', async (theme) =>
      messageReply(synthesisMessage(run.wording, await readSynthesis(run, run.me, theme.id))),
    ),
};
