import { issueCode } from '../accounts/issue-code.ts';
import { tieByCode } from '../accounts/tie-by-code.ts';
import type { Command } from '../command.ts';
import { TerrainError } from '../errors.ts';
import { paragraph, privately } from '../reply.ts';
import { wordingFor } from '../wording/index.ts';

/** Gives a code for another platform; with a code, makes the account its owner's (see `welcome` for who is unknown). */
export const relier: Command = {
  name: 'relier',
  right: 'change-profile',
  changes: false,
  options: [{ name: 'code', type: 'rest', required: false }],
  run: async (run) => {
    const { me, wording, options, account, store } = run;
    const code = options.code?.trim() ?? '';
    if (code === '') {
      const own = await issueCode(run, me);
      return privately(wording.account.yourCode(own), paragraph(wording.account.yourCodeWhy(own)));
    }
    if (account === undefined) throw new TerrainError('NO_ACCOUNT');
    const tie = await store.accounts.get(account.chat, account.user);
    // A role of the platform says what one may do, not who one is.
    if (tie !== undefined && tie.by !== 'role') throw new TerrainError('ALREADY_TIED', { name: me.name });
    const owner = await tieByCode(run, account, code);
    const words = wordingFor(owner.locale).account;
    return privately(words.tied(owner.name), paragraph(words.tiedWhy));
  },
};
