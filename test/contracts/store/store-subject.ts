import type { Store } from '../../../bot/ports/store.ts';
import type { ContractCheck } from '../contract.ts';

/** A store, and a second handle on the same data, as another process would have it. */
export interface StoreSubject {
  readonly store: Store;
  readonly peer: Store;
}

export type StoreCheck = ContractCheck<StoreSubject>;
