import { TerrainError } from '../../../bot/errors.ts';
import type { Answer, Answering } from '../../../bot/ports/answering.ts';

/** Remembers what it was answered. The report of number `taken` has been answered by somebody else. */
export interface FakeAnswering extends Answering {
  readonly answered: Answer[];
  readonly undone: string[];
  taken: number | undefined;
}

export function createFakeAnswering(): FakeAnswering {
  const fake: FakeAnswering = {
    answered: [],
    undone: [],
    taken: undefined,
    answer: async (_person, _theme, answer) => {
      if (answer.report === fake.taken) {
        throw new TerrainError('ALREADY_PLACED', { name: 'Malik', number: answer.report, subject: 'Le bus' });
      }
      fake.answered.push(answer);
    },
    undo: async (_person, _theme, correction) => {
      fake.undone.push(correction);
      return 4;
    },
  };
  return fake;
}
