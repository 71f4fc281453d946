import type { Dialog } from './dialog.ts';

/** A message of the feed, or the question of a page. */
const ASKING = '.message, [data-asks]';
const TEXT_FIELDS = 'input, textarea, select, [contenteditable]';

/**
 * The keys of numbered choices. Inside a message they answer that message; elsewhere, outside of text fields,
 * the latest message that asks something.
 */
export function handleKeys(dialog: Dialog): void {
  document.addEventListener('keydown', (event) => {
    // A key held down is one answer.
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
    const target = event.target instanceof Element ? event.target : document.body;
    if (target.matches(TEXT_FIELDS) || (dialog.isOpen() && target.closest('dialog') === null)) return;
    const button = buttonFor(keyOf(event), target);
    if (button === undefined) return;
    event.preventDefault();
    button.click();
  });
}

function buttonFor(key: string, target: Element): HTMLElement | undefined {
  const message = target.closest(ASKING) ?? latestQuestion();
  if (!message) return undefined;
  return [...message.querySelectorAll<HTMLElement>('[data-key]')].find(
    (button) => button.dataset.key === key,
  );
}

/** The digit row is meant by its place: French keyboards type "&" and "é" there. */
function keyOf({ code, key }: KeyboardEvent): string {
  return /^Digit(\d)$/.exec(code)?.[1] ?? key.toLowerCase();
}

function latestQuestion(): Element | undefined {
  return [...document.querySelectorAll(`:is(${ASKING}):has([data-key])`)].at(-1);
}
