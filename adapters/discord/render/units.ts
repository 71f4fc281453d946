import type { Block, Button, Message } from '../../../bot/message.ts';
import { typeset } from '../../../bot/wording/typeset.ts';
import type { Wording } from '../../../bot/wording/wording.ts';
import { cut, LIMITS } from '../limits.ts';
import { escapeText, quoteLines, renderRich, type Site } from './markdown.ts';

/** A piece of a message that is not torn apart: text, and the rows of buttons that go with it. */
export interface Unit {
  readonly text: string;
  readonly rows: readonly (readonly LabelledButton[])[];
  /** Never stands at the end of a page: a heading, or what the buttons after it are about. */
  readonly withNext?: boolean;
  readonly picture?: { readonly svg: string; readonly alternative: string };
}

export interface LabelledButton {
  readonly label: string;
  readonly tone: 'primary' | 'quiet' | 'danger';
  readonly run: Button['run'];
}

export interface RenderContext {
  readonly site: Site;
  readonly wording: Wording;
}

type ButtonsBlock = Extract<Block, { type: 'buttons' }>;

/** The blocks of a message in the platform's words. */
export function unitsOf(message: Message, context: RenderContext): readonly Unit[] {
  const { blocks } = message;
  const several = blocks.filter(({ type }) => type === 'buttons').length > 1;
  const kind = message.kind === undefined ? [] : [{ text: badge(message.kind, context), rows: [] }];
  const units = blocks.flatMap((block, at) => {
    const made = blockUnits(block, context, several);
    return several && leadsToButtons(blocks, at) ? made.map((unit) => ({ ...unit, withNext: true })) : made;
  });
  return [...kind, ...units];
}

/** Whether a quotation, or what is said of it, has buttons of its own after it. */
function leadsToButtons(blocks: readonly Block[], at: number): boolean {
  if (blocks[at]?.type !== 'quote' && blocks[at]?.type !== 'paragraph') return false;
  const next = blocks.slice(at + 1).find(({ type }) => type !== 'paragraph');
  return next?.type === 'buttons' && next.layout === 'actions';
}

function badge(kind: NonNullable<Message['kind']>, { wording }: RenderContext): string {
  return `**${escapeText(wording.kinds[kind])}**`;
}

function blockUnits(block: Block, context: RenderContext, severalGroups: boolean): readonly Unit[] {
  const plain = (text: string): Unit => ({ text, rows: [] });
  switch (block.type) {
    case 'heading':
      return [{ ...plain(`### ${escapeText(block.text)}`), withNext: true }];
    case 'paragraph':
      return [plain(renderRich(block.text, context.site))];
    case 'list':
      return block.items.map((item, at) =>
        plain(listItem(renderRich(item, context.site), block.ordered ? at + 1 : undefined)),
      );
    case 'facts':
      return [
        plain(
          block.facts.map(({ label, value }) => `**${escapeText(label)}** · ${escapeText(value)}`).join('\n'),
        ),
      ];
    case 'quote':
      return [plain(quoteText(block, context))];
    case 'picture':
      return [{ ...plain(''), picture: { svg: block.svg, alternative: block.alternative } }];
    case 'buttons':
      return block.layout === 'choices' ? [choicesUnit(block)] : [actionsUnit(block, severalGroups)];
  }
}

/** An item that gives its own number needs no mark before it. */
function listItem(text: string, number: number | undefined): string {
  if (number !== undefined) return `${number}. ${text}`;
  return /^\d+\\\. /.test(text) ? text : `- ${text}`;
}

function quoteText(block: Extract<Block, { type: 'quote' }>, { site, wording }: RenderContext): string {
  const kind = block.kind === undefined ? [] : [escapeText(wording.kinds[block.kind])];
  const side = block.side === undefined ? [] : [escapeText(wording.sides[block.side])];
  const source = [...kind, ...side, renderRich(block.source, site)].join(' · ');
  return `${quoteLines(escapeText(typeset(block.text)))}\n${quoteLines(`-# ${source}`)}`;
}

/** Numbered where buttons have more to say than their labels hold: the text says it, the buttons choose. */
function choicesUnit({ label, buttons }: ButtonsBlock): Unit {
  const explained = buttons.some(
    ({ detail, label: own }) => detail !== undefined || own.length > LIMITS.buttonLabel - 4,
  );
  const lines = buttons
    .filter(({ key = '0', detail }) => explained && (key !== '0' || detail !== undefined))
    .map((button) => `${numberOf(button)}${escapeText(button.label)}${detailOf(button)}`);
  const labelled = buttons.map((button) => toLabelled(button, `${plainNumber(button)}${button.label}`));
  return { text: [`**${escapeText(label)}**`, ...lines].join('\n'), rows: rowsOf(labelled) };
}

function numberOf({ key }: Button): string {
  return key === undefined ? '- ' : `**${key}** · `;
}

function plainNumber({ key }: Button): string {
  return key === undefined || key === '0' ? '' : `${key} · `;
}

function detailOf({ detail }: Button): string {
  return detail === undefined ? '' : `\n-# ${escapeText(typeset(detail))}`;
}

/** Under a message all buttons stand together: where there are several groups, each says what it is about. */
function actionsUnit({ label, buttons }: ButtonsBlock, severalGroups: boolean): Unit {
  const suffix = severalGroups && buttons.length > 0 && /\d/.test(label) ? ` · ${label}` : '';
  return { text: '', rows: rowsOf(buttons.map((button) => toLabelled(button, `${button.label}${suffix}`))) };
}

function toLabelled({ tone, run }: Button, label: string): LabelledButton {
  return { label: cut(label, LIMITS.buttonLabel), tone: tone ?? 'primary', run };
}

function rowsOf(buttons: readonly LabelledButton[]): readonly (readonly LabelledButton[])[] {
  const rows: LabelledButton[][] = [];
  for (let at = 0; at < buttons.length; at += LIMITS.buttonsInRow)
    rows.push(buttons.slice(at, at + LIMITS.buttonsInRow));
  return rows;
}
