import type { Completion } from './suggestions.ts';

/** The list of suggestions above the field, as a combobox has one. */
export interface Popup {
  show(completion: Completion, typed: string): void;
  hide(): void;
  isOpen(): boolean;
  move(step: 1 | -1): void;
  /** The suggestion that Enter takes; undefined when none is marked. */
  active(): Completion['suggestions'][number] | undefined;
  first(): Completion['suggestions'][number] | undefined;
}

export function createPopup(
  input: HTMLInputElement,
  list: HTMLElement,
  choose: (index: number) => void,
): Popup {
  let suggestions: Completion['suggestions'] = [];
  let marked = -1;
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');

  function mark(index: number): void {
    marked = index;
    [...list.children].forEach((option, position) => {
      option.setAttribute('aria-selected', String(position === index));
      if (position === index) option.scrollIntoView({ block: 'nearest' });
    });
    const id = list.children[index]?.id;
    if (id === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', id);
  }

  function setOpen(open: boolean): void {
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    if (!open) mark(-1);
  }

  list.addEventListener('mousedown', (event) => {
    // The field keeps the focus.
    event.preventDefault();
    const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    if (option !== null) choose([...list.children].indexOf(option));
  });

  return {
    show: (completion, typed) => {
      suggestions = completion.suggestions;
      list.replaceChildren(...suggestions.map(optionElement));
      setOpen(suggestions.length > 0);
      // Enter must still send a line that is complete, or whose options may be left out.
      if (typed !== '' && !suggestions.some(({ value }) => value === typed)) mark(0);
      else mark(-1);
    },
    hide: () => setOpen(false),
    isOpen: () => !list.hidden,
    move: (step) =>
      mark((marked + step + (marked < 0 && step < 0 ? 1 : 0) + suggestions.length) % suggestions.length),
    active: () => suggestions[marked],
    first: () => suggestions[0],
  };
}

function optionElement(suggestion: Completion['suggestions'][number], index: number): HTMLElement {
  const option = document.createElement('div');
  option.id = `suggestion-${index}`;
  option.setAttribute('role', 'option');
  const label = document.createElement('strong');
  label.textContent = suggestion.label;
  option.append(label);
  if (suggestion.detail !== undefined) {
    const detail = document.createElement('span');
    detail.textContent = suggestion.detail;
    option.append(' ', detail);
  }
  return option;
}
