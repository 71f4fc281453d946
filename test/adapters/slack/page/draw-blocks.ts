import { drawElement, type Element } from './draw-elements.ts';
import { escaped, type TextObject, textObject } from './draw-text.ts';

interface AnyBlock {
  readonly type: string;
  readonly text?: TextObject;
  readonly fields?: readonly TextObject[];
  readonly accessory?: Element;
  readonly elements?: readonly Element[];
  readonly label?: TextObject;
  readonly hint?: TextObject;
  readonly optional?: boolean;
  readonly element?: Element;
}

export function drawBlocks(blocks: readonly unknown[]): string {
  return (blocks as readonly AnyBlock[]).map(drawBlock).join('\n');
}

function drawBlock(block: AnyBlock): string {
  switch (block.type) {
    case 'header':
      return `<h3>${escaped(block.text?.text ?? '')}</h3>`;
    case 'section':
      return drawSection(block);
    case 'context':
      return `<p class="context">${(block.elements ?? []).map((one) => textObject(one as TextObject)).join(' ')}</p>`;
    case 'actions':
      return `<div class="actions">${(block.elements ?? []).map(drawElement).join('')}</div>`;
    case 'rich_text':
      return (block.elements ?? []).map(drawRich).join('');
    case 'input':
      return drawInput(block);
    default:
      throw new Error(`the page draws no ${block.type}`);
  }
}

function drawSection({ text, fields = [], accessory }: AnyBlock): string {
  const said = text === undefined ? '' : `<p>${textObject(text)}</p>`;
  const columns = fields.map((field) => `<div>${textObject(field)}</div>`).join('');
  const beside = accessory === undefined ? '' : drawElement(accessory);
  return `<div class="section"><div>${said}${columns === '' ? '' : `<div class="fields">${columns}</div>`}</div>${beside}</div>`;
}

function drawInput({ label, hint, optional = false, element }: AnyBlock): string {
  const after = optional ? ' <i>(facultatif)</i>' : '';
  const below = hint === undefined ? '' : `<small>${textObject(hint)}</small>`;
  const control = element === undefined ? '' : drawElement(element);
  return `<label><b>${label === undefined ? '' : textObject(label)}</b>${after}${control}${below}</label>`;
}

interface Rich extends Element {
  readonly style?: unknown;
  readonly offset?: number;
  readonly elements?: readonly Rich[];
  readonly url?: string;
}

function drawRich(element: Element): string {
  const { type, elements = [], style, offset = 0 } = element as Rich;
  const inner = elements.map(drawRich).join('');
  switch (type) {
    case 'rich_text_section':
      return `<p>${inner}</p>`;
    case 'rich_text_quote':
      return `<blockquote>${inner}</blockquote>`;
    case 'rich_text_list':
      return style === 'ordered'
        ? `<ol start="${offset + 1}">${items(elements)}</ol>`
        : `<ul>${items(elements)}</ul>`;
    default:
      return drawInline(element as unknown as Inline);
  }
}

function items(elements: readonly Rich[]): string {
  return elements.map(({ elements: inner = [] }) => `<li>${inner.map(drawRich).join('')}</li>`).join('');
}

interface Inline {
  readonly type: string;
  readonly user_id?: string;
  readonly text: string;
  readonly url?: string;
  readonly style?: { readonly bold?: boolean };
}

function drawInline({ type, text, url, style, user_id }: Inline): string {
  if (type === 'user') return `<mark>@${escaped(user_id ?? '')}</mark>`;
  const words = escaped(text).replaceAll('\n', '<br>');
  const strong = style?.bold === true ? `<b>${words}</b>` : words;
  return url === undefined ? strong : `<a href="${escaped(url)}">${strong}</a>`;
}
