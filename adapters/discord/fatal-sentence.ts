import { GatewayCloseCodes } from 'discord.js';
import { discordWording } from './wording/index.ts';

/** What to do when the platform hangs up for good, by the code with which it does. */
export function fatalSentence(code: number, locale: 'fr' | 'en' = 'fr'): string {
  const words = discordWording(locale).fatal;
  if (code === GatewayCloseCodes.AuthenticationFailed) return words.token;
  if (code === GatewayCloseCodes.InvalidIntents) return words.invalidIntents;
  if (code === GatewayCloseCodes.DisallowedIntents) return words.disallowedIntents;
  return words.other(code);
}
