/** What the server offers for the end of the line. */
export interface Completion {
  readonly from: number;
  readonly suggestions: readonly {
    readonly value: string;
    readonly label: string;
    readonly detail?: string;
  }[];
}

export const NONE: Completion = { from: 0, suggestions: [] };

/** Asks for what may follow; nothing when there is no connection. */
export async function complete(line: string, channel: string, signal: AbortSignal): Promise<Completion> {
  const query = new URLSearchParams({ ligne: line, salon: channel });
  try {
    const response = await fetch(`/completions?${query}`, {
      signal,
      headers: { accept: 'application/json' },
    });
    return response.ok ? ((await response.json()) as Completion) : NONE;
  } catch {
    return NONE;
  }
}

/**
 * Whether a suggestion may take the place of what is typed now: the answer may be about an earlier beginning of the
 * line, and what was typed since would be lost.
 * @param asked the line, up to the caret, that the suggestions are about
 * @param line the line up to the caret now
 */
export function stillHolds(from: number, value: string, asked: string, line: string): boolean {
  return line === asked || (line.startsWith(asked) && value.startsWith(line.slice(from)));
}

/** The line once the suggestion has taken the place of the word being typed. */
export function accept(
  line: string,
  caret: number,
  from: number,
  value: string,
): { text: string; caret: number } {
  const closed = /[\s:="«]$/.test(value) ? value : `${value} `;
  const head = line.slice(0, from) + closed;
  return { text: head + line.slice(caret).trimStart(), caret: head.length };
}
