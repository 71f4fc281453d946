import { describe, expect, it } from 'vitest';
import type { ContractCheck, Opened } from './contract.ts';

/** A way of breaking a contract, and the checks that notice it, by their titles. */
export interface Flaw<Subject> {
  /** What the broken subject does, as in "gives a number again after an erasure". */
  readonly title: string;
  readonly caughtBy: readonly string[];
  spoil(sound: Subject): Subject;
}

/** Proves that a contract bites: each flaw makes its check reject, and each check has a flaw that it catches. */
export function describeFlaws<Subject>(
  name: string,
  checks: readonly ContractCheck<Subject>[],
  flaws: readonly Flaw<Subject>[],
  open: () => Promise<Opened<Subject>>,
): void {
  describe(name, () => {
    for (const { title, caughtBy, spoil } of flaws) {
      it.each(caughtBy)(`notices a subject that ${title}: %s`, async (caught) => {
        const check = checks.find((candidate) => candidate.title === caught);
        const { subject, close } = await open();
        const outcome = await check?.check(spoil(subject)).then(
          () => 'accepted',
          () => 'refused',
        );
        await close();
        expect(outcome).toBe('refused');
      });
    }

    it('has no check that nothing can fail', () => {
      const proven = new Set(flaws.flatMap(({ caughtBy }) => caughtBy));
      expect(checks.map(({ title }) => title).filter((title) => !proven.has(title))).toEqual([]);
    });
  });
}
