import type { types } from '@slack/bolt';
import type { Locale } from '../../../bot/domain/participant.ts';
import type { Block, Message } from '../../../bot/message.ts';
import { wordingFor } from '../../../bot/wording/index.ts';
import { typeset } from '../../../bot/wording/typeset.ts';
import { LIMITS } from '../limits.ts';
import { cut } from './cut.ts';
import { mrkdwnOf } from './mrkdwn.ts';
import { type Page, type Piece, pagesOf } from './pages.ts';
import { plain, visible } from './plain.ts';
import { factsPieces, listPieces, paragraphPieces, quotePieces } from './prose.ts';
import { buttonPieces } from './render-buttons.ts';
import type { RenderContext } from './render-context.ts';
import { richTextBlock, strongParagraph } from './rich-text.ts';

/** A picture of a message: Slack takes it as a file beside it. */
export interface Picture {
  readonly svg: string;
  readonly alternative: string;
}

export interface RenderedMessage {
  /** One or more messages that together say all of it, in order. */
  readonly pages: readonly Page[];
  readonly pictures: readonly Picture[];
}

/** A message of the bot as Block Kit, within every limit of Slack. */
export function renderMessage(message: Message, locale: Locale, context: RenderContext): RenderedMessage {
  const pieces = [
    ...headPieces(message, locale),
    ...message.blocks.flatMap((block, index) => piecesOf(block, index, locale, context)),
  ];
  const pictures = message.blocks.flatMap((block) =>
    block.type === 'picture' ? [{ svg: block.svg, alternative: block.alternative }] : [],
  );
  return { pages: pagesOf(pieces, context.words), pictures };
}

function headPieces({ title, kind }: Message, locale: Locale): readonly Piece[] {
  const badge = kind === undefined ? [] : [contextPiece(wordingFor(locale).kinds[kind])];
  return title === undefined ? badge : [headingPiece(title), ...badge];
}

function piecesOf(block: Block, index: number, locale: Locale, context: RenderContext): readonly Piece[] {
  switch (block.type) {
    case 'heading':
      return [headingPiece(block.text)];
    case 'paragraph':
      return paragraphPieces(block.text, context);
    case 'list':
      return listPieces(block.items, block.ordered, context);
    case 'facts':
      return factsPieces(block.facts);
    case 'quote':
      return [...quotePieces(block.text), contextPiece(quoteSource(block, locale, context))];
    case 'buttons':
      return buttonPieces(block, index, context);
    case 'picture':
      return [contextPiece(context.words.picture(block.alternative))];
  }
}

/** A header shows 150 characters at most; a longer title is a paragraph in bold, so that nothing of it is cut. */
function headingPiece(text: string): Piece {
  const words = typeset(text);
  const block: types.KnownBlock =
    words.length <= LIMITS.headerText
      ? { type: 'header', text: plain(text, LIMITS.headerText) }
      : richTextBlock(strongParagraph(cut(words, LIMITS.sectionText)));
  return { block, text: words, keepsWithNext: true };
}

function contextPiece(mrkdwn: string): Piece {
  const text = visible(cut(mrkdwn, LIMITS.contextText));
  return { block: { type: 'context', elements: [{ type: 'mrkdwn', text }] }, text };
}

/** "Point de blocage · État · Préfecture · Lozère · fiche 4". */
function quoteSource(
  { kind, side, source }: Extract<Block, { type: 'quote' }>,
  locale: Locale,
  { absolute }: RenderContext,
): string {
  const { kinds, sides } = wordingFor(locale);
  return [
    ...(kind === undefined ? [] : [`*${kinds[kind]}*`]),
    ...(side === undefined ? [] : [sides[side]]),
    mrkdwnOf(source, absolute),
  ].join(' · ');
}
