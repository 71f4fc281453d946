import type { Locale } from '../../bot/domain/participant.ts';
import { english } from './wording/en/index.ts';
import { french } from './wording/fr/index.ts';

/** What the pages say. The French table sets its shape; the compiler holds every other language to it. */
export type WebWording = typeof french;

const TABLES: Record<Locale, WebWording> = { fr: french, en: english };

export function webWordingFor(locale: Locale): WebWording {
  return TABLES[locale];
}
