import type { Participant } from '../domain/participant.ts';

/** What somebody answers about a report. */
export interface Answer {
  readonly report: number;
  /** A subject that was offered, one that the person named (a new name founds it), or none. */
  readonly to:
    | { readonly type: 'subject'; readonly id: string; readonly version: number }
    | { readonly type: 'name'; readonly name: string }
    | { readonly type: 'none' };
}

/**
 * How pages answer the questions of a theme. Every method throws TerrainError: NOT_ALLOWED, EDITION_CLOSED,
 * UNKNOWN_THEME.
 */
export interface Answering {
  /**
   * @throws TerrainError ALREADY_PLACED when somebody answered it meanwhile; UNKNOWN_REPORT; UNKNOWN_SUBJECT; NO_ANSWER
   * for a name that is too short or too long
   */
  answer(person: Participant, theme: string, answer: Answer): Promise<void>;
  /** Takes an answer back; gives the report that is to be asked about again. @throws TerrainError NOTHING_TO_UNDO */
  undo(person: Participant, theme: string, correction: string): Promise<number | undefined>;
}
