/** Does the work for each, whatever happens to the others; tells which were done, and what went wrong. */
export async function attemptEach<T>(
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
): Promise<{ readonly done: readonly T[]; readonly errors: readonly unknown[] }> {
  const done: T[] = [];
  const errors: unknown[] = [];
  for (const item of items) {
    try {
      await work(item);
      done.push(item);
    } catch (error) {
      errors.push(error);
    }
  }
  return { done, errors };
}
