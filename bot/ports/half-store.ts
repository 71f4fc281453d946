import type { HalfSplit, HalfSwap, Halves } from '../domain/half-split.ts';

/** The halves of promotions, and what students ask of each other. Everything here is atomic between processes. */
export interface HalfStore {
  /** Undefined when nothing was settled: students may swap. */
  get(edition: string): Promise<HalfSplit | undefined>;
  /**
   * Gives each of these participants their half, and withdraws the swaps that are open.
   * @throws TerrainError HALVES_FROZEN
   */
  take(split: HalfSplit, halves: Halves): Promise<void>;
  /** Freezes or opens again; freezing withdraws the swaps that are open. */
  setState(edition: string, state: HalfSplit['state'], at: string): Promise<void>;
  /** @throws TerrainError HALVES_FROZEN; STORE_CONFLICT when the same was asked and is open. */
  ask(swap: HalfSwap): Promise<void>;
  swap(id: string): Promise<HalfSwap | undefined>;
  /** Open swaps asked by a participant, or of them, in the order in which they were asked. */
  openSwaps(participant: string): Promise<readonly HalfSwap[]>;
  /**
   * Ends an open swap. Accepted, the two take each other's half, and their other open swaps are withdrawn.
   * @throws TerrainError SWAP_OVER when it is not open, or the two are no longer in different halves; HALVES_FROZEN.
   */
  answer(id: string, state: 'accepted' | 'declined' | 'withdrawn'): Promise<HalfSwap>;
}
