import type { Locale } from '../domain/participant.ts';
import type { EditionProblem } from './edition-problem.ts';
import type { Refusal } from './refusal.ts';
import { en } from './wording-en.ts';
import { fr } from './wording-fr.ts';

/** The sentences of imports, in one language. */
export interface ImportWording {
  /** Why one row does not go in, e.g. "Ligne 12, colonne « thème » : …", with its full stop. */
  refusal(refusal: Refusal): string;
  /** The same reason alone, as it follows the name of a field, without its full stop. */
  reason(refusal: Refusal): string;
  /** What is wrong at one place of an edition's file, without a full stop. */
  editionProblem(problem: EditionProblem): string;
  /** Which columns are left aside, with its full stop. */
  unknownColumns(names: readonly string[]): string;
  /** Stands between problems that are listed in one sentence. */
  readonly separator: string;
}

const WORDINGS: Readonly<Record<Locale, ImportWording>> = { fr, en };

export function importWording(locale: Locale): ImportWording {
  return WORDINGS[locale];
}
