import type { APIEmbed } from 'discord.js';
import type { Locale } from '../../../bot/domain/participant.ts';
import { withAccounts } from '../../../bot/mentions.ts';
import type { Message } from '../../../bot/message.ts';
import { wordingFor } from '../../../bot/wording/index.ts';
import { quotesIn, rememberKept } from '../deliver/quoting.ts';
import { CHAT, type Desk } from '../desk.ts';
import { keep } from '../kept.ts';
import { cut, LIMITS } from '../limits.ts';
import type { Payload } from '../rest/payload.ts';
import { discordWording } from '../wording/index.ts';
import { buttonRows, pager } from './button-rows.ts';
import { callingOf } from './calling.ts';
import { escapeText } from './markdown.ts';
import { type Page, pagesOf } from './pages.ts';
import { pictureName, picturesOf, wholeText } from './sent-files.ts';
import { unitsOf } from './units.ts';

/** A message with a next page, as it is kept. */
export interface KeptMessage {
  readonly message: Message;
  readonly locale: Locale;
}

const COLOURS = {
  'good-practice': 0x1f7a4d,
  initiative: 0x2a6fbb,
  observation: 0x6b6b6b,
  'blocking-point': 0xb34a1e,
  proposal: 0x7a4fb3,
} as const;
const HOUSE_COLOUR = 0x2d3a8c;
/** From this many pages on, the whole text comes along as a file. */
const PAGES_FOR_FILE = 3;

/**
 * A page of a message as the platform takes it. What its buttons have no room for is kept.
 * @param keptId where the message is kept, when it is not its first page
 */
export async function payloadOf(
  { message, locale }: KeptMessage,
  desk: Desk,
  shown = 0,
  keptId?: string,
): Promise<Payload> {
  const called = await withAccounts(desk.memory.accounts, CHAT, message);
  const { content, users, rest } = callingOf(called, desk.site);
  const pages = pagesOf(unitsOf(rest, { site: desk.site, wording: wordingFor(locale) }));
  const at = Math.min(shown, pages.length - 1);
  const page = pages[at] ?? { text: '', rows: [], pictures: [] };
  const several = pages.length > 1;
  const id = several ? (keptId ?? (await keepMessage(desk, { message, locale }))) : '';
  const rows = await buttonRows(page.rows, desk);
  const files = [
    ...(await picturesOf(page)),
    ...(pages.length >= PAGES_FOR_FILE && at === 0 ? [wholeText(message, pages, locale)] : []),
  ];
  return {
    body: {
      content,
      embeds: embedsOf(
        message,
        page,
        several ? discordWording(locale).page(at + 1, pages.length) : undefined,
      ),
      components: several ? [...rows, pager(id, at, pages.length, locale)] : rows,
      attachments: files.map(({ file, description }, key) => ({
        id: String(key),
        filename: file.name,
        ...(description && { description }),
      })),
      allowed_mentions: { parse: [], ...(users.length > 0 && { users }) },
    },
    files: files.map(({ file }, key) => ({ ...file, key: `files[${key}]` })),
  };
}

async function keepMessage(desk: Desk, kept: KeptMessage): Promise<string> {
  const id = await keep(desk, kept);
  await rememberKept(desk, id, quotesIn(kept.message));
  return id;
}

function embedsOf(message: Message, page: Page, footer: string | undefined): readonly APIEmbed[] {
  const [picture] = page.pictures;
  const embed: APIEmbed = {
    color: message.kind === undefined ? HOUSE_COLOUR : COLOURS[message.kind],
    ...(message.title !== undefined && { title: cut(escapeText(message.title), LIMITS.embedTitle) }),
    ...(page.text !== '' && { description: page.text }),
    ...(footer !== undefined && { footer: { text: footer } }),
    ...(picture !== undefined && { image: { url: `attachment://${pictureName(0)}` } }),
  };
  const empty = message.title === undefined && page.text === '' && picture === undefined;
  return empty ? [] : [embed];
}
