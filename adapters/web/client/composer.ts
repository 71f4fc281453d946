import { showAnswer } from './calls.ts';
import type { Dialog } from './dialog.ts';
import { find, sayAloud } from './dom.ts';
import { newRequestId, send } from './exchange.ts';
import { scrollToEnd } from './feed.ts';
import { createPopup, type Popup } from './popup.ts';
import { counted, type Says } from './says.ts';
import { accept, type Completion, complete, NONE, stillHolds } from './suggestions.ts';

interface Composer {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly waiting: HTMLElement;
}

/** The field where one writes: completes commands as one types, sends without leaving the page. */
export function handleComposer(says: Says, dialog: Dialog): void {
  const form = find('[data-compose]', HTMLFormElement);
  const input = find('[data-text]', HTMLInputElement);
  const waiting = find('[data-waiting]', HTMLElement);
  const list = find('#suggestions', HTMLElement);
  if (!form || !input || !waiting || !list) return;
  completeAsTyped(form, input, list, says);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit({ form, input, waiting }, says, dialog);
  });
}

/** A request that did not get through keeps its key: sent again, it acts once. */
async function submit({ form, input, waiting }: Composer, says: Says, dialog: Dialog): Promise<void> {
  const text = input.value;
  if (text.trim() === '' || form.ariaBusy === 'true') return;
  form.ariaBusy = 'true';
  waiting.textContent = text.startsWith('/') ? says.running : says.sending;
  const answer = await send(form.action, new FormData(form));
  form.ariaBusy = 'false';
  waiting.textContent = '';
  if (answer === undefined || answer.type === 'error') {
    waiting.textContent = answer?.sentence ?? says.notSent;
    return;
  }
  const key = find('input[name=demande]', HTMLInputElement, form);
  if (key !== undefined) key.value = newRequestId();
  if (input.value === text) input.value = '';
  if (answer.type === 'form') return dialog.showForm(answer.html);
  showAnswer(answer, says, dialog);
  scrollToEnd();
}

function completeAsTyped(
  form: HTMLFormElement,
  input: HTMLInputElement,
  list: HTMLElement,
  says: Says,
): void {
  let completion: Completion = NONE;
  let asked = '';
  let asking = new AbortController();
  const popup = createPopup(input, list, (index) => take(completion.suggestions[index]?.value));
  const typed = () => input.value.slice(0, input.selectionStart ?? input.value.length);

  async function ask(): Promise<void> {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const line = typed();
    const found = line.startsWith('/') ? await complete(line, form.dataset.channel ?? '', signal) : NONE;
    if (signal.aborted) return;
    completion = found;
    asked = line;
    popup.show(found, line.slice(found.from));
    if (popup.isOpen()) sayAloud(counted(says.suggestions, 0, found.suggestions.length));
  }

  /** False when there is none, or it no longer holds for what is typed: nothing happens then. */
  function take(value: string | undefined): boolean {
    if (value === undefined || !stillHolds(completion.from, value, asked, typed())) return false;
    const caret = input.selectionStart ?? input.value.length;
    const taken = accept(input.value, caret, completion.from, value);
    input.value = taken.text;
    input.setSelectionRange(taken.caret, taken.caret);
    popup.hide();
    void ask();
    return true;
  }

  input.addEventListener('input', () => void ask());
  input.addEventListener('blur', () => popup.hide());
  form.addEventListener('submit', () => {
    asking.abort();
    popup.hide();
  });
  input.addEventListener('keydown', (event) => onKey(event, popup, take));
}

function onKey(event: KeyboardEvent, popup: Popup, take: (value: string | undefined) => boolean): void {
  if (!popup.isOpen() || event.isComposing || event.shiftKey) return;
  const chosen =
    event.key === 'Enter'
      ? popup.active()
      : event.key === 'Tab'
        ? (popup.active() ?? popup.first())
        : undefined;
  if (event.key === 'ArrowDown') popup.move(1);
  else if (event.key === 'ArrowUp') popup.move(-1);
  else if (event.key === 'Escape') popup.hide();
  else if (!take(chosen?.value)) return;
  event.preventDefault();
}
