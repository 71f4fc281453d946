import type { Command } from '../command.ts';
import { paragraph, privately } from '../reply.ts';
import { may } from '../rights.ts';
import { usageOf } from '../usage.ts';
import { fold } from '../vocabulary.ts';

/** The commands that one may use, or one of them in detail. */
export const aide: Command = {
  name: 'aide',
  right: 'ask-for-help',
  changes: false,
  options: [{ name: 'commande', type: 'rest', required: false }],
  run: async ({ me, wording, options, commands }) => {
    const asked = commands.find(({ name }) => name === fold(options.commande ?? ''));
    if (asked !== undefined) {
      const words = wording.commands[asked.name];
      return privately(usageOf(asked, wording), paragraph(words.summary), paragraph(words.details));
    }
    const mine = commands.filter(({ right, name }) => may(me, right) && name !== 'annuler');
    return privately(
      wording.help.title,
      paragraph(wording.help.intro),
      {
        type: 'list',
        ordered: false,
        items: mine.map((command) => [
          { strong: usageOf(command, wording) },
          ` ${wording.commands[command.name].summary}`,
        ]),
      },
      paragraph(wording.help.more),
    );
  },
};
