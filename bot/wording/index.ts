import type { Locale } from '../domain/participant.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { Wording } from './wording.ts';

const TABLES: Readonly<Record<Locale, Wording>> = { fr, en };

export function wordingFor(locale: Locale): Wording {
  return TABLES[locale];
}
