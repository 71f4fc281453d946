import { escaped, type TextObject } from './draw-text.ts';

export interface Element {
  readonly type: string;
  readonly text?: TextObject | string;
  readonly style?: unknown;
  readonly placeholder?: TextObject;
  readonly options?: readonly { readonly text: TextObject }[];
  readonly initial_option?: { readonly text: TextObject };
  readonly initial_options?: readonly { readonly text: TextObject }[];
  readonly initial_value?: string;
  readonly multiline?: boolean;
}

function isTicked({ initial_options = [] }: Element, { text }: { readonly text: TextObject }): boolean {
  return initial_options.some((each) => each.text.text === text.text);
}

export function drawElement(element: Element): string {
  const { type, style, placeholder, options = [], initial_option, initial_value = '' } = element;
  switch (type) {
    case 'button': {
      const text = element.text as TextObject;
      return `<button class="${typeof style === 'string' ? style : ''}">${escaped(text.text)}</button>`;
    }
    case 'plain_text_input':
      return element.multiline === true
        ? `<textarea rows="3">${escaped(initial_value)}</textarea>`
        : `<input value="${escaped(initial_value)}">`;
    case 'static_select':
    case 'external_select':
      return `<div class="select">${escaped(initial_option?.text.text ?? placeholder?.text ?? '')} ▾</div>`;
    case 'checkboxes':
      return options
        .map((option) => `<div>${isTicked(element, option) ? '☑' : '☐'} ${escaped(option.text.text)}</div>`)
        .join('');
    case 'file_input':
      return '<div class="select">Ajouter un fichier</div>';
    default:
      throw new Error(`the page draws no ${type}`);
  }
}
