import type { Locale } from '../../../bot/domain/participant.ts';
import { english } from './en.ts';
import { french } from './fr.ts';

/** What the adapter says. The French table sets its shape; the compiler holds every other language to it. */
export type SlackWording = typeof french;

const TABLES: Readonly<Record<Locale, SlackWording>> = { fr: french, en: english };

export function slackWordingFor(locale: Locale): SlackWording {
  return TABLES[locale];
}
