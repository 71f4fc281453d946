import { type APIMessage, type REST, type RouteLike, Routes } from 'discord.js';
import type { Payload } from './payload.ts';
import { troubleOf } from './trouble.ts';

/**
 * Where a message is, as text: "channel/message"; "@token/message" for an answer that only the asker sees, which can
 * be changed for fifteen minutes.
 */
export function inChannel(channel: string, message: string): string {
  return `${channel}/${message}`;
}

export function ofAnswer(token: string, message = '@original'): string {
  return `@${token}/${message}`;
}

/** Whether it is the place of an answer that only the asker sees. */
export function isOfAnswer(place: string): boolean {
  return place.startsWith('@');
}

/** Undefined for what names no message of this platform. */
function routeOf(place: string, application: string): { route: RouteLike; auth: boolean } | undefined {
  const [, token, answer] = /^@([^/]+)\/(@original|\d+)$/.exec(place) ?? [];
  if (token !== undefined && answer !== undefined)
    return { route: Routes.webhookMessage(application, token, answer), auth: false };
  const [, channel, message] = /^(\d+)\/(\d+)$/.exec(place) ?? [];
  if (channel === undefined || message === undefined) return undefined;
  return { route: Routes.channelMessage(channel, message), auth: true };
}

/** Replaces what a message says; nothing when it is gone, or can no longer be changed. */
export async function replaceMessage(
  rest: REST,
  application: string,
  place: string,
  { body, files }: Payload,
): Promise<void> {
  const found = routeOf(place, application);
  if (found === undefined) return;
  try {
    await rest.patch(found.route, { auth: found.auth, body, files });
  } catch (error) {
    if (!['gone', 'expired'].includes(troubleOf(error))) throw error;
  }
}

/** Sends a message once per nonce, for the minutes in which the platform remembers it. */
export async function sendMessage(
  rest: REST,
  channel: string,
  { body, files }: Payload,
  nonce: string,
): Promise<string> {
  const said = { ...body, nonce, enforce_nonce: true };
  const message = (await rest.post(Routes.channelMessages(channel), { body: said, files })) as APIMessage;
  return inChannel(channel, message.id);
}
