import { counted, type Says } from './says.ts';

/** Keeps each counter of a form up to date with what its field holds. */
export function watchCounters(form: ParentNode, says: Says): void {
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-max]')) {
    const counter = control.closest('.field')?.querySelector<HTMLElement>('[data-counter]');
    if (!counter) continue;
    const show = () => showCount(control, counter, says);
    control.addEventListener('input', show);
    show();
  }
}

function showCount(control: HTMLInputElement | HTMLTextAreaElement, counter: HTMLElement, says: Says): void {
  const left = Number(control.dataset.max) - control.value.trim().length;
  counter.textContent = left < 0 ? counted(says.tooLong, 1, -left) : counted(says.remaining, 0, left);
  counter.classList.toggle('over', left < 0);
}
