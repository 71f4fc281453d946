import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';

/**
 * What went wrong with a request, as far as something can be done about it. "expired": the address for answering is
 * no longer good; "acknowledged": somebody answered first; "closed": the person takes no private messages; "gone":
 * the message or the channel is no more; "refused": the bot lacks a
 * permission; "unreachable": the platform is down, or the network.
 */
export type Trouble = 'expired' | 'acknowledged' | 'closed' | 'gone' | 'refused' | 'unreachable' | 'other';

const TROUBLES: Readonly<Record<number, Trouble>> = {
  [RESTJSONErrorCodes.UnknownInteraction]: 'expired',
  [RESTJSONErrorCodes.UnknownWebhook]: 'expired',
  [RESTJSONErrorCodes.InvalidWebhookToken]: 'expired',
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged]: 'acknowledged',
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser]: 'closed',
  [RESTJSONErrorCodes.UnknownMessage]: 'gone',
  [RESTJSONErrorCodes.UnknownChannel]: 'gone',
  [RESTJSONErrorCodes.MissingAccess]: 'gone',
  [RESTJSONErrorCodes.MissingPermissions]: 'refused',
};

export function troubleOf(error: unknown): Trouble {
  if (error instanceof DiscordAPIError) return TROUBLES[Number(error.code)] ?? 'other';
  if (error instanceof HTTPError) return 'unreachable';
  return isNetworkError(error) ? 'unreachable' : 'other';
}

/** What Node and undici throw when nobody answers: a code of the system, or an aborted request. */
function isNetworkError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    error.name === 'AbortError' ||
    /^(?:E[A-Z]+|UND_ERR_\w+)$/.test(String((error as NodeJS.ErrnoException).code))
  );
}
