import type { Command } from '../command.ts';
import type { Participant } from '../domain/participant.ts';
import type { Block } from '../message.ts';
import { actions, paragraph, privately } from '../reply.ts';
import { may } from '../rights.ts';
import { usageOf } from '../usage.ts';
import { fold } from '../vocabulary.ts';
import type { Wording } from '../wording/wording.ts';

/** The one errand that takes several commands: in which order. */
function halvesGuide(me: Participant, { help }: Wording): readonly Block[] {
  if (!may(me, 'manage-calendar')) return [];
  const { title, steps, chained, begin } = help.halves;
  return [
    { type: 'heading', text: title },
    {
      type: 'list',
      ordered: true,
      items: steps.map(([command = '', what = '']) => [{ strong: command }, ` ${what}`]),
    },
    paragraph(chained),
    actions(title, { label: begin, tone: 'primary', run: { command: 'demi-promotions', options: {} } }),
  ];
}

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
      ...halvesGuide(me, wording),
      paragraph(wording.help.more),
    );
  },
};
