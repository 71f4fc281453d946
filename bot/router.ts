import { identify } from './accounts/identify.ts';
import { welcome } from './accounts/welcome.ts';
import { channelTheme } from './channel-theme.ts';
import type { Command, CommandRun } from './command.ts';
import { complete } from './completion.ts';
import type { BotContext } from './context.ts';
import type { Edition } from './domain/edition.ts';
import { TerrainError } from './errors.ts';
import type { Invocation } from './invocation.ts';
import { parseLine, splitLine } from './line.ts';
import type { ChatHandler, Reply } from './ports/chat.ts';
import { privately } from './reply.ts';
import { requireRight } from './rights.ts';
import { usageOf } from './usage.ts';
import { wordingFor } from './wording/index.ts';
import type { Wording } from './wording/wording.ts';

export interface RouterOptions extends BotContext {
  /** Told of what was not foreseen, with the reference that the user was given. */
  readonly onUnexpected: (error: unknown, reference: string) => void;
}

/** From an invocation to the command's reply. Never throws: what goes wrong becomes a sentence. */
export function createRouter(options: RouterOptions): ChatHandler {
  return {
    identify: (account) => identify(options, account),
    welcome: (request) =>
      orRefusal(options, wordingFor(request.account.locale ?? 'fr'), () => welcome(options, request)),
    handle: (invocation) => {
      const wording = wordingFor(invocation.participant.locale);
      return orRefusal(options, wording, () => dispatch(options, invocation, wording));
    },
    complete: async (request) => {
      const edition = await options.store.editions.get(request.participant.edition);
      return edition === undefined ? [] : complete(options, edition, request);
    },
  };
}

async function orRefusal(
  options: RouterOptions,
  wording: Wording,
  reply: () => Promise<Reply>,
): Promise<Reply> {
  try {
    return await reply();
  } catch (error) {
    return refusal(options, wording, error);
  }
}

async function dispatch(options: RouterOptions, invocation: Invocation, wording: Wording): Promise<Reply> {
  const me = await options.store.participants.get(invocation.participant.id);
  if (me === undefined) throw new TerrainError('UNKNOWN_PARTICIPANT');
  const edition = await options.store.editions.get(me.edition);
  if (edition === undefined) throw new TerrainError('NO_EDITION');
  const { command, values } = read(options.commands, invocation, edition);
  requireRight(me, command.right);
  if (command.changes && edition.status === 'closed')
    throw new TerrainError('EDITION_CLOSED', { name: edition.name });
  requireOptions(command, values, wording);
  const { call } = invocation;
  const run: CommandRun = {
    ...options,
    edition,
    me,
    wording,
    channelTheme: await channelTheme(options.store, edition, invocation),
    where: invocation,
    account: invocation.account,
    options: values,
    files: call.type === 'options' ? (call.files ?? {}) : {},
    from: call.type === 'options' ? call.from : 'line',
    requestId: invocation.id,
  };
  return command.run(run);
}

function read(commands: readonly Command[], { call }: Invocation, edition: Edition) {
  const { name, rest } = call.type === 'line' ? splitLine(call.line) : { name: call.command, rest: '' };
  const command = commands.find((candidate) => candidate.name === (name === '' ? 'aide' : name));
  if (command === undefined) throw new TerrainError('UNKNOWN_COMMAND', { name });
  return { command, values: call.type === 'line' ? parseLine(command, rest, edition) : call.options };
}

function requireOptions(command: Command, values: Readonly<Record<string, string>>, wording: Wording): void {
  const missing = command.options.find(({ name, required }) => required && !values[name]?.trim());
  if (missing === undefined) return;
  const option = wording.options[missing.name] ?? missing.name;
  throw new TerrainError('MISSING_OPTION', { option, usage: usageOf(command, wording) });
}

function refusal(options: RouterOptions, wording: Wording, error: unknown): Reply {
  if (error instanceof TerrainError) return privately(wording.errors[error.code](error.values));
  const reference = options.random.id();
  options.onUnexpected(error, reference);
  return privately(wording.errors.UNEXPECTED({ reference }));
}
