import type { Dialog } from './dialog.ts';

/** A message of the feed, or the question of a page. */
const ASKING = '.message, .question';
const TEXT_FIELDS = 'input, textarea, select, [contenteditable]';

/**
 * The keys of numbered choices. Inside a message they answer that message; elsewhere, outside of text fields,
 * the latest message that asks something.
 */
export function handleKeys(dialog: Dialog): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target instanceof Element ? event.target : document.body;
    if (target.matches(TEXT_FIELDS) || (dialog.isOpen() && target.closest('dialog') === null)) return;
    const button = buttonFor(event.key, target);
    if (button === undefined) return;
    event.preventDefault();
    button.click();
  });
}

function buttonFor(key: string, target: Element): HTMLElement | undefined {
  const message = target.closest(ASKING) ?? latestQuestion();
  if (!message) return undefined;
  return [...message.querySelectorAll<HTMLElement>('button[data-key]')].find(
    (button) => button.dataset.key === key,
  );
}

function latestQuestion(): Element | undefined {
  return [...document.querySelectorAll(`:is(${ASKING}):has(button[data-key])`)].at(-1);
}
