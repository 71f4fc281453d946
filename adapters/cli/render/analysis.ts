import type { Grouping, Question, Solidity, Synthesis } from '../../../analysis/index.ts';
import type { ReportRow } from '../../../bot/imports/read-report-rows.ts';

/** What `terrain analyse` found, before it is given a form. */
export interface Analysis {
  /** Null when neither the file nor the command names one. */
  readonly theme: string | null;
  readonly rows: readonly ReportRow[];
  readonly grouping: Grouping;
  readonly synthesis: Synthesis;
  readonly solidity: Solidity;
  /** What to ask people, most uncertain first; null when nobody wants to know. */
  readonly questions: readonly Question[] | null;
}
