import type { Dialog } from './dialog.ts';
import { find } from './dom.ts';
import { newRequestId, send } from './exchange.ts';
import { showMessage } from './feed.ts';
import type { Says } from './says.ts';

/** Buttons and forms that run a command: sent without leaving the page. */
export function handleCalls(says: Says, dialog: Dialog): void {
  const underWay = new WeakSet<HTMLFormElement>();
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.hasAttribute('data-call')) return;
    event.preventDefault();
    // A double click is one request.
    if (underWay.has(form)) return;
    underWay.add(form);
    void run(form, says, dialog).finally(() => underWay.delete(form));
  });
}

async function run(form: HTMLFormElement, says: Says, dialog: Dialog): Promise<void> {
  const status = waitingLine(form);
  status.textContent = form.classList.contains('form') ? says.saving : says.running;
  const answer = await send(form.action, new FormData(form));
  status.textContent = '';
  if (answer === undefined || answer.type === 'error') {
    status.textContent = answer?.sentence ?? says.notSent;
    return;
  }
  renewRequest(form);
  if (answer.type === 'form') return dialog.showForm(answer.html);
  showAnswer(answer, says, dialog);
}

/** In the feed when the page shows the room; in the dialog otherwise. */
export function showAnswer(
  answer: { readonly room: string; readonly id: string; readonly html: string },
  says: Says,
  dialog: Dialog,
): void {
  if (find('main', HTMLElement)?.dataset.room !== answer.room) {
    dialog.showMessage(answer.html);
    return;
  }
  showMessage(answer.id, answer.html, says);
  if (dialog.isOpen()) dialog.close();
}

/** The same button pressed again later is another request. */
function renewRequest(form: HTMLFormElement): void {
  const field = find('input[name=demande]', HTMLInputElement, form);
  if (field !== undefined) field.value = newRequestId();
}

/** Where it is said what is being done: beside the buttons, and read aloud. */
function waitingLine(form: HTMLFormElement): HTMLElement {
  const place = form.classList.contains('form') ? form : (form.closest('.buttons') ?? form);
  const shown = place.querySelector<HTMLElement>(':scope > .status');
  if (shown !== null) return shown;
  const line = document.createElement('p');
  line.className = 'status';
  line.setAttribute('role', 'status');
  place.append(line);
  return line;
}
