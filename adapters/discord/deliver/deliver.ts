import { createHash } from 'node:crypto';
import { type APIDMChannel, Routes } from 'discord.js';
import type { Locale } from '../../../bot/domain/participant.ts';
import { TerrainError } from '../../../bot/errors.ts';
import type { Message } from '../../../bot/message.ts';
import type { ChatTarget } from '../../../bot/ports/chat.ts';
import { CHAT, type Desk, inMs } from '../desk.ts';
import { LIMITS } from '../limits.ts';
import { payloadOf } from '../render/payload-of.ts';
import { sendMessage } from '../rest/message-place.ts';
import type { Payload } from '../rest/payload.ts';
import { troubleOf } from '../rest/trouble.ts';
import { quotesIn } from './quoting.ts';

/** Longer than a request with all its retries, and well under the minutes for which the platform knows a nonce. */
const LEASE_MS = 60_000;
/** The platform says "a few minutes" of a nonce. */
export const KNOWS_KEYS_FOR_MS = 3 * 60_000;

/**
 * Sends a message once per key; gives its place.
 * @throws TerrainError UNKNOWN_PARTICIPANT, UNKNOWN_CHANNEL, UNREACHABLE; Error when it may pass
 */
export async function deliver(
  desk: Desk,
  target: ChatTarget,
  message: Message,
  key: string,
): Promise<string> {
  const { deliveries } = desk.memory;
  const { account, locale } = await recipientOf(desk, target);
  if (account === undefined) requireChannelId(target);
  const claim = await deliveries.claim(CHAT, key, inMs(desk, LEASE_MS), inMs(desk, 0));
  if (claim.outcome === 'sent' && claim.delivery.ref !== undefined) return claim.delivery.ref;
  if (claim.outcome === 'busy') throw new Error(`The delivery ${key} is under way in another process.`);
  const payload = await payloadOf({ message, locale }, desk);
  try {
    // An uncertain one is sent again under the nonce by which the platform knows it.
    const place =
      account === undefined
        ? await sendMessage(desk.rest.broadcast, channelOf(target), payload, nonceOf(key))
        : await sendPrivately(desk, account, payload, key);
    await deliveries.sent({ chat: CHAT, key, ref: place, reports: quotesIn(message), at: inMs(desk, 0) });
    return place;
  } catch (error) {
    // Of a former try that nobody saw end, this one says nothing.
    if (claim.outcome === 'mine' && wasNotTaken(error)) await deliveries.release(CHAT, key);
    throw reasonOf(error, target);
  }
}

/** The platform refused it, or never heard of it. */
function wasNotTaken(error: unknown): boolean {
  return troubleOf(error) !== 'unreachable' || /^(?:ECONNREFUSED|ENOTFOUND)$/.test(codeOf(error));
}

function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException).code);
}

/** To an account's private messages; once per key. */
export async function sendPrivately(
  { rest }: Desk,
  account: string,
  payload: Payload,
  key: string,
): Promise<string> {
  const body = { recipient_id: account };
  const channel = (await rest.broadcast.post(Routes.userChannels(), { body })) as APIDMChannel;
  return sendMessage(rest.broadcast, channel.id, payload, nonceOf(key));
}

/** By which the platform tells the same message sent again. */
export function nonceOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, LIMITS.nonce);
}

interface Recipient {
  /** Absent for a channel. */
  readonly account?: string;
  readonly locale: Locale;
}

/** Private messages take the place of messages to one person inside a channel, which the platform lacks. */
async function recipientOf({ memory }: Desk, target: ChatTarget): Promise<Recipient> {
  if (target.type === 'channel') return { locale: 'fr' };
  const ties = await memory.accounts.of(target.participant);
  const account = ties.find(({ chat }) => chat === CHAT)?.user;
  if (account === undefined) throw new TerrainError('UNKNOWN_PARTICIPANT');
  const participant = await memory.participants.get(target.participant);
  return { account, locale: participant?.locale ?? 'fr' };
}

function channelOf(target: ChatTarget): string {
  return target.type === 'person' ? '' : target.channel;
}

/** The platform would call the address itself wrong. */
function requireChannelId(target: ChatTarget): void {
  const channel = channelOf(target);
  if (!/^\d+$/.test(channel)) throw new TerrainError('UNKNOWN_CHANNEL', { name: channel });
}

function reasonOf(error: unknown, target: ChatTarget): unknown {
  const trouble = troubleOf(error);
  if (trouble === 'closed') return new TerrainError('UNREACHABLE', {}, { cause: error });
  if (trouble === 'gone' && target.type === 'channel')
    return new TerrainError('UNKNOWN_CHANNEL', { name: target.channel }, { cause: error });
  return error;
}
