import type { Locale } from '../../bot/domain/participant.ts';
import { en } from './wording-en.ts';
import { fr } from './wording-fr.ts';

/** What the command line says. French is the model: the compiler holds English to it. */
export type CliWording = typeof fr;

const WORDINGS: Readonly<Record<Locale, CliWording>> = { fr, en };

export function cliWording(locale: Locale): CliWording {
  return WORDINGS[locale];
}
