import type { Half } from './participant.ts';

/** How far the halves of an edition's promotions are settled. Who is in which is the participant's `half`. */
export interface HalfSplit {
  readonly edition: string;
  /** "open": students may swap; "frozen": nothing changes any more. */
  readonly state: 'open' | 'frozen';
  /** Of the proposal that was taken; absent when halves came with the list of participants. */
  readonly seed?: number;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** Two students who would each take the half of the other. */
export interface HalfSwap {
  readonly id: string;
  readonly edition: string;
  /** Ids of participants. */
  readonly asker: string;
  readonly asked: string;
  readonly state: 'open' | 'accepted' | 'declined' | 'withdrawn';
  /** ISO 8601 instant of the request. */
  readonly at: string;
}

/** Half by participant id. */
export type Halves = ReadonlyMap<string, Half>;
