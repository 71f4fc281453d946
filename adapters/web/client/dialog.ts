import { watchCounters } from './counters.ts';
import { elementsOf, find } from './dom.ts';
import type { Says } from './says.ts';

/** The one dialog of the page: forms, and on pages without a feed what Terrain answers. */
export interface Dialog {
  readonly isOpen: () => boolean;
  /** Shows a form; when one comes back with problems, the files that were chosen stay. */
  showForm(html: string): void;
  /** Shows a message; the page is read again when it closes, for its content may have changed. */
  showMessage(html: string): void;
  close(): void;
}

/** `onClose` gives the focus back; `changed` tells whether what the page shows may be out of date. */
export function createDialog(says: Says, onClose: (changed: boolean) => void): Dialog | undefined {
  const dialog = find('[data-dialog]', HTMLDialogElement);
  const body = find('[data-dialog-body]', HTMLElement);
  if (dialog === undefined || body === undefined) return undefined;
  let changed = false;
  dialog.addEventListener('close', () => {
    body.replaceChildren();
    onClose(changed);
    changed = false;
  });
  dialog.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.target.closest('[data-close]') === null) return;
    event.preventDefault();
    dialog.close();
  });

  function open(content: Node): void {
    const files = [...(body?.querySelectorAll<HTMLInputElement>('input[type=file]') ?? [])];
    body?.replaceChildren(content);
    for (const before of files) keepFiles(before, body);
    if (dialog?.open === false) dialog.showModal();
  }

  return {
    isOpen: () => dialog.open,
    showForm: (html) => {
      open(elementsOf(html));
      dialog.setAttribute('aria-labelledby', 'titre-formulaire');
      watchCounters(body, says);
      focusFirst(body);
    },
    showMessage: (html) => {
      changed = true;
      open(messageContent(html, says));
      dialog.removeAttribute('aria-labelledby');
      dialog.setAttribute('aria-label', 'Terrain');
      body.querySelector<HTMLElement>('.said button, [data-close]')?.focus();
    },
    close: () => dialog.close(),
  };
}

function keepFiles(before: HTMLInputElement, body: HTMLElement | undefined): void {
  const after = body?.querySelector<HTMLInputElement>(`input[type=file][name="${CSS.escape(before.name)}"]`);
  if (after && before.files?.length) after.files = before.files;
}

/** The first answer that is wrong, or else the first question. */
function focusFirst(body: HTMLElement): void {
  const wrong = body.querySelector<HTMLElement>('[aria-invalid=true]');
  const first = body.querySelector<HTMLElement>('.field :is(input:not([type=hidden]), textarea, select)');
  (wrong ?? first ?? body.querySelector<HTMLElement>('button'))?.focus();
}

function messageContent(html: string, says: Says): DocumentFragment {
  const content = new DocumentFragment();
  const list = document.createElement('ol');
  list.className = 'feed';
  list.append(elementsOf(html));
  const ends = document.createElement('div');
  ends.className = 'ends';
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'button plain';
  close.dataset.close = '';
  close.textContent = says.close;
  ends.append(close);
  content.append(list, ends);
  return content;
}
