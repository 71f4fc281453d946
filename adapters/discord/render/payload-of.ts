import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APIEmbed,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Locale } from '../../../bot/domain/participant.ts';
import type { Message } from '../../../bot/message.ts';
import { wordingFor } from '../../../bot/wording/index.ts';
import { svgToPng } from '../../files/svg-to-png.ts';
import { encodeCustomId, fits } from '../calls/custom-id.ts';
import { quotesIn, rememberKept } from '../deliver/quoting.ts';
import type { Desk } from '../desk.ts';
import { keep } from '../kept.ts';
import { cut, LIMITS } from '../limits.ts';
import type { Payload } from '../rest/payload.ts';
import { discordWording } from '../wording/index.ts';
import { escapeText } from './markdown.ts';
import { type Page, pagesOf } from './pages.ts';
import { type LabelledButton, unitsOf } from './units.ts';

/** A message with a next page, as it is kept. */
export interface KeptMessage {
  readonly message: Message;
  readonly locale: Locale;
}

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

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
  const pages = pagesOf(unitsOf(message, { site: desk.site, wording: wordingFor(locale) }));
  const at = Math.min(shown, pages.length - 1);
  const page = pages[at] ?? { text: '', rows: [], pictures: [] };
  const several = pages.length > 1;
  const id = several ? (keptId ?? (await keepMessage(desk, { message, locale }))) : '';
  const rows = await buttonRows(page.rows, desk);
  const files = [
    ...picturesOf(page),
    ...(pages.length >= PAGES_FOR_FILE && at === 0 ? [wholeText(message, pages, locale)] : []),
  ];
  return {
    body: {
      content: '',
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
      allowed_mentions: { parse: [] },
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

function buttonRows(rows: Page['rows'], desk: Desk): Promise<Row[]> {
  let given = 0;
  return Promise.all(
    rows.map(async (row) => ({
      type: ComponentType.ActionRow as const,
      components: await Promise.all(
        row.map((button) => {
          given += 1;
          return buttonOf(button, given, desk);
        }),
      ),
    })),
  );
}

async function buttonOf(
  { label, tone, run }: LabelledButton,
  at: number,
  desk: Desk,
): Promise<APIButtonComponentWithCustomId> {
  const direct = encodeCustomId({ type: 'run', call: run }, at);
  const customId = fits(direct)
    ? direct
    : encodeCustomId({ type: 'kept-run', id: await keep(desk, run) }, at);
  return { type: ComponentType.Button, style: STYLES[tone], label, custom_id: customId };
}

const STYLES = {
  primary: ButtonStyle.Primary,
  quiet: ButtonStyle.Secondary,
  danger: ButtonStyle.Danger,
} as const;

function pager(id: string, page: number, pages: number, locale: Locale): Row {
  const words = discordWording(locale);
  const turn = (label: string, to: number, disabled: boolean): APIButtonComponentWithCustomId => ({
    ...{ type: ComponentType.Button, style: ButtonStyle.Secondary, label, disabled },
    custom_id: encodeCustomId({ type: 'page', id, page: to }, to < page ? 0 : 1),
  });
  const back = turn(words.previous, Math.max(page - 1, 0), page === 0);
  return {
    type: ComponentType.ActionRow,
    components: [back, turn(words.next, page + 1, page === pages - 1)],
  };
}

interface SentFile {
  readonly file: { readonly name: string; readonly data: Buffer; readonly contentType: string };
  readonly description?: string;
}

function picturesOf({ pictures }: Page): readonly SentFile[] {
  return pictures.map(({ svg, alternative }, at) => ({
    file: { name: pictureName(at), data: Buffer.from(svgToPng(svg)), contentType: 'image/png' },
    description: cut(alternative, LIMITS.alternative),
  }));
}

function pictureName(at: number): string {
  return `image-${at}.png`;
}

function wholeText({ title }: Message, pages: readonly Page[], locale: Locale): SentFile {
  const text = [...(title === undefined ? [] : [`# ${title}`]), ...pages.map((page) => page.text)].join(
    '\n\n',
  );
  const { fileName } = discordWording(locale);
  return {
    file: { name: fileName, data: Buffer.from(`${text}\n`), contentType: 'text/markdown; charset=utf-8' },
  };
}
