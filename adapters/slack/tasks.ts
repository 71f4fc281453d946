import type { Turns } from '../system/turns.ts';

/** Work that goes on after its acknowledgement: the SDK forgets it, a clean stop must not. */
export interface Tasks {
  /** Begins it in its turn and keeps it until it ends; what it throws goes to `onError`. */
  run(task: () => Promise<void>): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

export function createTasks(turn: Turns, onError: (error: unknown) => void): Tasks {
  const running = new Set<Promise<void>>();
  return {
    run: (task) => {
      const promise = turn()
        .then(task)
        .catch(onError)
        .finally(() => running.delete(promise));
      running.add(promise);
    },
    idle: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
