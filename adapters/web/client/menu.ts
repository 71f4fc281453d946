import { find } from './dom.ts';

/** On narrow screens the menu is a disclosure. */
export function handleMenu(): void {
  const button = find('[data-menu]', HTMLButtonElement);
  const menu = find('#menu', HTMLElement);
  if (button === undefined || menu === undefined) return;
  const setOpen = (open: boolean) => {
    button.setAttribute('aria-expanded', String(open));
    menu.toggleAttribute('data-open', open);
  };
  button.addEventListener('click', () => setOpen(button.getAttribute('aria-expanded') !== 'true'));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || button.getAttribute('aria-expanded') !== 'true') return;
    setOpen(false);
    button.focus();
  });
}

/** Choosing who one is takes effect at once; the form's own button serves the keyboard and pages without script. */
export function handlePerson(): void {
  const form = find('[data-person]', HTMLFormElement);
  const select = form === undefined ? undefined : find('select', HTMLSelectElement, form);
  let byPointer = false;
  select?.addEventListener('pointerdown', () => {
    byPointer = true;
  });
  select?.addEventListener('keydown', () => {
    // Arrow keys change the value step by step: only the button may send it then.
    byPointer = false;
  });
  select?.addEventListener('change', () => {
    if (byPointer) form?.requestSubmit();
  });
}
