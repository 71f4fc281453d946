/** Remembers the line at which each value came first. */
export class UniqueValues {
  readonly #lines = new Map<string, number>();

  /** The line that has this value already; undefined the first time. */
  firstLine(value: string, line: number): number | undefined {
    const first = this.#lines.get(value);
    if (first === undefined) this.#lines.set(value, line);
    return first;
  }
}
