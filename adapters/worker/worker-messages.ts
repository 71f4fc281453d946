import type { Analyser } from '../../bot/ports/analyser.ts';
import type { AnalysisFailure } from './analysis-failure.ts';

type GroupArguments = Parameters<Analyser['group']>;
type SolidityArguments = Parameters<Analyser['solidity']>;

/** What the worker is asked; one at a time. */
export type WorkerRequest =
  | { readonly type: 'group'; readonly reports: GroupArguments[0]; readonly options: GroupArguments[1] }
  | {
      readonly type: 'solidity';
      readonly reports: SolidityArguments[0];
      readonly grouping: SolidityArguments[1];
      readonly options: SolidityArguments[2];
    };

/** What the worker answers: any number of times how far it is, then one of the others. */
export type WorkerAnswer =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'result'; readonly result: unknown }
  | { readonly type: 'failure'; readonly failure: AnalysisFailure };
