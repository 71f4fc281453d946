import { describe, it } from 'vitest';

/** One fact that every adapter of a port must make true. Rejects when the subject does not. */
export interface ContractCheck<Subject> {
  readonly title: string;
  check(subject: Subject): Promise<void>;
}

/** A fresh subject, and how to get rid of it. */
export interface Opened<Subject> {
  readonly subject: Subject;
  close(): Promise<void>;
}

/** Runs each check on a subject of its own. */
export function describeContract<Subject>(
  name: string,
  checks: readonly ContractCheck<Subject>[],
  open: () => Promise<Opened<Subject>>,
): void {
  describe(name, () => {
    for (const { title, check } of checks) {
      it(title, async () => {
        const { subject, close } = await open();
        try {
          await check(subject);
        } finally {
          await close();
        }
      });
    }
  });
}
