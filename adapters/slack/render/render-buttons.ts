import type { types } from '@slack/bolt';
import type { Block, Button } from '../../../bot/message.ts';
import { typeset } from '../../../bot/wording/typeset.ts';
import { LIMITS } from '../limits.ts';
import { cut } from './cut.ts';
import { escapeMrkdwn } from './mrkdwn.ts';
import type { Piece } from './pages.ts';
import { plain, visible } from './plain.ts';
import type { RenderContext } from './render-context.ts';
import { richTextBlock, strongParagraph } from './rich-text.ts';

type Buttons = Extract<Block, { type: 'buttons' }>;

/** Every button's action id begins so: by it the listener knows them. */
export const RUN_ACTION = 'run';
/** A choice of this length is still read whole on a telephone's button. */
const SHORT_LABEL = 30;
/** Slack takes 25, but a row of more than five is not read. */
const ROW = 5;

export function buttonPieces(block: Buttons, index: number, context: RenderContext): readonly Piece[] {
  if (block.buttons.length === 0) return [];
  const isLong = ({ label, detail }: Button) => detail !== undefined || label.length > SHORT_LABEL;
  if (block.layout === 'choices' && block.buttons.some(isLong)) {
    return [
      questionPiece(block.label),
      ...block.buttons.map((button, at) => choicePiece(button, index, at, context)),
    ];
  }
  const question = block.layout === 'choices' ? [questionPiece(block.label)] : [];
  return [...question, ...rowPieces(block.buttons, index, context)];
}

function questionPiece(label: string): Piece {
  return { block: richTextBlock(strongParagraph(label)), text: typeset(label), keepsWithNext: true };
}

/** The whole label beside its button: a subject's title is longer than what a button shows. */
function choicePiece(button: Button, index: number, at: number, { words, carry }: RenderContext): Piece {
  const { label, detail, key } = button;
  const mark = key === undefined ? '' : `*${escapeMrkdwn(key)}.* `;
  const text = `${mark}${escapeMrkdwn(label)}${detail === undefined ? '' : `\n${escapeMrkdwn(detail)}`}`;
  return {
    block: {
      type: 'section',
      text: { type: 'mrkdwn', text: visible(cut(text, LIMITS.sectionText)), verbatim: true },
      accessory: {
        ...buttonElement({ ...button, label: words.choose }, `${RUN_ACTION}.${index}.${at}`, carry),
        accessibility_label: cut(typeset(label), LIMITS.accessibilityLabel),
      },
    },
    text: typeset([key, label].filter((part) => part !== undefined).join('. ')),
  };
}

function rowPieces(buttons: readonly Button[], index: number, { carry }: RenderContext): readonly Piece[] {
  const rows: Piece[] = [];
  for (let at = 0; at < buttons.length; at += ROW) {
    const row = buttons.slice(at, at + ROW);
    rows.push({
      block: {
        type: 'actions',
        elements: row.map((button, n) => buttonElement(button, `${RUN_ACTION}.${index}.${at + n}`, carry)),
      },
      text: '',
    });
  }
  return rows;
}

function buttonElement(
  { label, tone, run }: Button,
  action: string,
  carry: RenderContext['carry'],
): types.Button {
  return {
    type: 'button',
    action_id: action,
    text: plain(label, LIMITS.buttonText),
    value: carry(run),
    ...(tone === 'primary' || tone === 'danger' ? { style: tone } : {}),
  };
}
