/** Work that goes on after its acknowledgement: the SDK forgets it, a clean stop must not. */
export interface Tasks {
  /** Keeps it until it ends; what it throws goes to `onError`. */
  run(task: () => Promise<void>): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

export function createTasks(onError: (error: unknown) => void): Tasks {
  const running = new Set<Promise<void>>();
  return {
    run: (task) => {
      const promise = task()
        .catch(onError)
        .finally(() => running.delete(promise));
      running.add(promise);
    },
    idle: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
