import type { BotContext } from '../context.ts';
import type { Call, StrangerRequest } from '../invocation.ts';
import { splitLine } from '../line.ts';
import type { Reply } from '../ports/chat.ts';
import { actions, formReply, paragraph, privately } from '../reply.ts';
import { fold } from '../vocabulary.ts';
import { wordingFor } from '../wording/index.ts';
import type { Wording } from '../wording/wording.ts';
import { tieByCode } from './tie-by-code.ts';

const COMMAND = 'relier';

/**
 * What somebody unknown is answered: a way in, or that they are known from now on.
 * @throws TerrainError UNKNOWN_CODE or TOO_MANY_TRIES
 */
export async function welcome(context: BotContext, { account, call }: StrangerRequest): Promise<Reply> {
  const wording = wordingFor(account.locale ?? 'fr');
  const code = codeOf(call);
  if (code === undefined) return greet(wording);
  if (code === '') return formReply(codeForm(wording));
  const me = await tieByCode(context, account, code);
  const words = wordingFor(me.locale);
  return privately(words.account.tied(me.name), paragraph(words.account.tiedWhy));
}

/** What follows "relier"; empty when nothing does, undefined when something else was asked. */
function codeOf(call: Call): string | undefined {
  if (call.type === 'options') return call.command === COMMAND ? (call.options.code ?? '').trim() : undefined;
  const { name, rest } = splitLine(call.line);
  return fold(name) === COMMAND ? rest : undefined;
}

function greet(wording: Wording): Reply {
  const { account } = wording;
  return privately(
    account.whoAreYou,
    paragraph(account.wayIn),
    actions(account.whoAreYou, {
      label: account.giveCode,
      tone: 'primary',
      run: { command: COMMAND, options: {} },
    }),
  );
}

function codeForm({ account }: Wording) {
  return {
    title: account.giveCode,
    intro: account.wayIn,
    fields: [{ name: 'code', label: account.code, type: 'line', required: true, maxLength: 40 }],
    submit: account.tie,
    run: { command: COMMAND, options: {} },
  } as const;
}
