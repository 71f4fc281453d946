import type { BotContext } from './context.ts';
import type { Account } from './domain/account.ts';
import type { Edition, Theme } from './domain/edition.ts';
import type { Participant } from './domain/participant.ts';
import type { Attachment, Whereabouts } from './invocation.ts';
import type { Reply } from './ports/chat.ts';
import type { Right } from './rights.ts';
import type { CommandName, Wording } from './wording/wording.ts';

/**
 * What an option holds. Closed ones (theme, kind, choice) are taken from a typed line only when the next words
 * name one; "rest" takes what is left of the line.
 */
export type OptionType =
  | 'theme'
  | 'kind'
  | 'choice'
  | 'report'
  | 'subject'
  | 'person'
  | 'event'
  | 'reminder'
  | 'rest';

export interface OptionSpec {
  readonly name: string;
  readonly type: OptionType;
  readonly required: boolean;
  /** The words of a "choice". */
  readonly choices?: readonly string[];
}

/** Values by option name, as typed or chosen; an absent option is not in it. */
export type OptionValues = Readonly<Record<string, string>>;

/** What a command is called with. */
export interface CommandRun extends BotContext {
  readonly edition: Edition;
  readonly me: Participant;
  readonly wording: Wording;
  /** Theme of the channel in which it was called, if it has one. */
  readonly channelTheme: Theme | undefined;
  readonly where: Whereabouts;
  /** Account from which it is called, where the platform has accounts. */
  readonly account: Account | undefined;
  readonly options: OptionValues;
  readonly files: Readonly<Record<string, Attachment>>;
  readonly from: 'line' | 'form' | 'button';
  /** Key of the request, the same when it is delivered again. */
  readonly requestId: string;
}

/** A command: data, from which each platform's registration is made, and a function. It decides; it does not send. */
export interface Command {
  readonly name: CommandName;
  readonly right: Right;
  /** Whether it changes an edition: refused when that is closed. */
  readonly changes: boolean;
  /** In the order in which a line gives them. */
  readonly options: readonly OptionSpec[];
  /** @throws TerrainError: the router makes it a sentence. */
  run(run: CommandRun): Promise<Reply>;
}
