import type { Store } from '../../../bot/ports/store.ts';
import type { SeededRandom } from '../../doubles/seeded-random.ts';

/** One life of a process: anything may fail once, and from some moment on everything does. */
export interface Fate {
  readonly isDead: boolean;
  /** Runs a step; it may fail before it has an effect, or after. */
  through<T>(step: () => Promise<T>): Promise<T>;
}

/** What a test brings about itself. */
export class Mishap extends Error {}

export interface Odds {
  /** One step in so many fails. */
  readonly failure: number;
  /** One step in so many is the last of the process. */
  readonly death: number;
}

export function createFate(random: SeededRandom, { failure, death }: Odds): Fate {
  let isDead = false;
  const strike = (): void => {
    if (random.below(death) === 0) isDead = true;
    if (isDead || random.below(failure) === 0) throw new Mishap(isDead ? 'killed' : 'failed');
  };
  return {
    get isDead() {
      return isDead;
    },
    through: async (step) => {
      strike();
      const result = await step();
      strike();
      return result;
    },
  };
}

/** The store as a process sees it that may die at any of its calls. */
export function mortalStore(store: Store, fate: Fate): Store {
  const areas = Object.entries(store).map(([name, area]) => [
    name,
    typeof area === 'function' ? area : mortal(area, fate),
  ]);
  return Object.fromEntries(areas) as Store;
}

function mortal(area: object, fate: Fate): object {
  const methods = Object.entries(area as Record<string, (...args: unknown[]) => Promise<unknown>>);
  return Object.fromEntries(
    methods.map(([name, method]) => [name, (...args: unknown[]) => fate.through(() => method(...args))]),
  );
}
