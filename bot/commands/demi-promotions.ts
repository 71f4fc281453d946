import type { Command, CommandRun } from '../command.ts';
import { freezeHalves, proposeSplit, showHalves, takeSplit, thawHalves } from '../halves/manage-halves.ts';
import { answerSwap, askSwap, showMyHalf } from '../halves/swap-halves.ts';
import type { Reply } from '../ports/chat.ts';
import { may } from '../rights.ts';

/** The two halves of each promotion: a balanced split for coordinators, swaps for students. */
export const demiPromotions: Command = {
  name: 'demi-promotions',
  right: 'read-halves',
  changes: false,
  options: [
    {
      name: 'action',
      type: 'choice',
      required: false,
      choices: ['proposer', 'figer', 'defiger', 'echanger'],
    },
    { name: 'personne', type: 'person', required: false },
  ],
  run: (run) => (ACTS[run.options.action ?? ''] ?? show)(run),
};

function show(run: CommandRun): Promise<Reply> {
  return may(run.me, 'manage-calendar') ? showHalves(run) : showMyHalf(run);
}

const ACTS: Readonly<Record<string, (run: CommandRun) => Promise<Reply>>> = {
  proposer: (run) => proposeSplit(run),
  prendre: takeSplit,
  figer: freezeHalves,
  defiger: thawHalves,
  echanger: askSwap,
  repondre: answerSwap,
};
