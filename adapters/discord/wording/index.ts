import type { Locale } from '../../../bot/domain/participant.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

export type DiscordWording = typeof fr;

export function discordWording(locale: Locale): DiscordWording {
  return locale === 'en' ? en : fr;
}
