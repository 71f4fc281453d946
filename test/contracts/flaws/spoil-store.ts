import type { Store } from '../../../bot/ports/store.ts';
import type { Flaw } from '../describe-flaws.ts';
import type { StoreSubject } from '../store/store-subject.ts';

export type StoreFlaw = Flaw<StoreSubject>;
type Area = Exclude<keyof Store, 'close'>;

/** Replaces some methods of one part of the store, under both handles. */
export function spoil<A extends Area>(
  area: A,
  change: (sound: Store[A]) => Partial<Store[A]>,
): (subject: StoreSubject) => StoreSubject {
  const broken = (store: Store): Store => ({ ...store, [area]: { ...store[area], ...change(store[area]) } });
  return ({ store, peer }) => ({ store: broken(store), peer: broken(peer) });
}
