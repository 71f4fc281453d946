import type { Ports } from './context.ts';

/** Name and payload of the job that measures how solid the subjects of a theme are. */
export const MEASURE_SOLIDITY = 'measure-solidity';

export interface MeasurePayload {
  readonly edition: string;
  readonly theme: string;
}

/** Asks for the solidity of the subjects of a theme's latest version. Nobody waits for it. */
export function requestSolidity(
  { queue }: Pick<Ports, 'queue'>,
  edition: string,
  theme: string,
): Promise<void> {
  const payload: MeasurePayload = { edition, theme };
  return queue.enqueue({ name: MEASURE_SOLIDITY, key: `${edition}/${theme}`, payload });
}
