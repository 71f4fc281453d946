import { find } from './dom.ts';
import { createPopup } from './popup.ts';
import type { Completion } from './suggestions.ts';

/** The field of the question shown that names another subject: a list of all the others follows what one types. */
export function handleOtherSubject(): void {
  const details = find('[data-other]', HTMLDetailsElement);
  const input = find('#autre-sujet', HTMLInputElement);
  const list = find('#autres-sujets', HTMLElement);
  const titles = find('#titres', HTMLDataListElement);
  if (!details || !input || !list || !titles) return;
  // The browser's own list would come on top of this one.
  input.removeAttribute('list');
  listSubjects(input, list, titles);
  details.addEventListener('toggle', () => {
    if (!details.open) return;
    input.focus();
    details.scrollIntoView({ block: 'nearest' });
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    details.open = false;
    details.querySelector('summary')?.focus();
  });
}

function listSubjects(input: HTMLInputElement, list: HTMLElement, titles: HTMLDataListElement): void {
  const all = [...titles.options].map(({ value }) => value);
  let offered: readonly string[] = [];
  const popup = createPopup(input, list, take);

  function show(): void {
    const typed = input.value.trim();
    const found = all.filter((title) => holds(title, typed));
    const isNew = typed.length >= input.minLength && !all.some((title) => folded(title) === folded(typed));
    offered = isNew ? [...found, typed] : found;
    const last = { value: '', label: (titles.dataset.found ?? '').replace('{name}', typed) };
    const suggestions = found.map((title) => ({ value: title, label: title }));
    const completion: Completion = { from: 0, suggestions: isNew ? [...suggestions, last] : suggestions };
    popup.show(completion, typed);
  }

  /** One click, or Enter, answers. */
  function take(index: number): void {
    const title = offered[index];
    if (title === undefined) return;
    input.value = title;
    popup.hide();
    input.form?.requestSubmit();
  }

  input.addEventListener('focus', show);
  input.addEventListener('input', show);
  input.addEventListener('blur', () => popup.hide());
  input.addEventListener('keydown', (event) => {
    if (!popup.isOpen() || event.isComposing) return;
    const marked = [...list.children].findIndex((option) => option.getAttribute('aria-selected') === 'true');
    if (event.key === 'ArrowDown') popup.move(1);
    else if (event.key === 'ArrowUp') popup.move(-1);
    else if (event.key === 'Enter' && marked >= 0) take(marked);
    else return;
    event.preventDefault();
  });
}

/** Whether every word typed begins one of the title, accents and case forgiven. */
function holds(title: string, typed: string): boolean {
  const own = folded(title).split(/[^a-z0-9]+/);
  return folded(typed)
    .split(/[^a-z0-9]+/)
    .every((word) => own.some((each) => each.startsWith(word)));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
