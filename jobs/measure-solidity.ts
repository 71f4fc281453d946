import type { BotContext } from '../bot/context.ts';
import type { Job } from '../bot/ports/queue.ts';
import { MEASURE_SOLIDITY, type MeasurePayload } from '../bot/solidity.ts';

const MAX_ATTEMPTS = 3;

/** Measures how solid the subjects of a theme's latest synthesis are, once it is there to be read. */
export function measureSolidity({ groupings }: BotContext): Job {
  return {
    name: MEASURE_SOLIDITY,
    maxAttempts: MAX_ATTEMPTS,
    run: ({ payload, signal }) => {
      const { edition, theme } = payload as MeasurePayload;
      return groupings.measureSolidity(edition, theme, signal);
    },
  };
}
