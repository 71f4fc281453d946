import type { Participant } from '../../bot/domain/participant.ts';
import type { ChatHandler, Suggestion } from '../../bot/ports/chat.ts';
import { WEB } from './rooms.ts';

const COMMAND = '/terrain';

/** What may take the place of the end of a line, from the character at `from` on. */
export interface Completion {
  readonly from: number;
  readonly suggestions: readonly Suggestion[];
}

/** The words after "/terrain"; undefined when the line is a message and no command. */
export function commandLine(text: string): string | undefined {
  const match = /^\/terrain(?:\s+|$)/i.exec(text);
  return match === null ? undefined : text.slice(match[0].length).trim();
}

/** Completes a line as typed up to the caret: the command's own name first, then what follows it. */
export async function completeLine(
  handler: ChatHandler,
  line: string,
  me: Participant,
  channel: string | undefined,
): Promise<Completion> {
  const where = { chat: WEB, ...(channel === undefined ? {} : { channel }) };
  const ask = (rest: string) =>
    handler.complete({ ...where, participant: me, typing: { type: 'line', line: rest } });
  if (line.startsWith(`${COMMAND} `)) {
    const rest = line.slice(COMMAND.length + 1);
    return {
      from: line.length - lastWord(rest).length,
      suggestions: await ask(rest),
    };
  }
  if (line === '' || !COMMAND.startsWith(line)) return { from: line.length, suggestions: [] };
  const suggestions = await ask('');
  return {
    from: 0,
    suggestions: suggestions.map((each) => ({ ...each, value: `${COMMAND} ${each.value}` })),
  };
}

function lastWord(text: string): string {
  return /\S*$/.exec(text)?.[0] ?? '';
}
