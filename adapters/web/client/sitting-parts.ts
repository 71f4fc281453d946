import { find } from './dom.ts';

/** Number of the report that is asked about; empty when none is. */
export function questionShown(): string {
  return part('question')?.dataset.report ?? '';
}

function part(name: string, root: ParentNode = document): HTMLElement | undefined {
  return find(`[data-part=${name}]`, HTMLElement, root);
}

/**
 * Puts the fresh parts in the place of those shown. With 'same', the question stays as it is, with what was being typed,
 * as long as the fresh one is about the same report. Gives what there is to say of the grouping.
 */
export function putParts(fresh: ParentNode, question: 'next' | 'same'): string {
  const told = find('[data-told]', HTMLElement);
  const changes = question === 'next' || part('question', fresh)?.dataset.report !== questionShown();
  if (changes && told !== undefined) told.hidden = true;
  put('progress', fresh);
  put('last', fresh);
  if (changes) putQuestion(fresh);
  return putGrouping(fresh);
}

function put(name: string, fresh: ParentNode): HTMLElement | undefined {
  const shown = part(name);
  const next = part(name, fresh);
  if (shown === undefined || next === undefined) return undefined;
  shown.replaceWith(next);
  return next;
}

/** Whoever answers from inside the question, or from nowhere, is at the next one at once: no focus is lost. */
function putQuestion(fresh: ParentNode): void {
  const question = put('question', fresh);
  const active = document.activeElement;
  if (question === undefined || (active !== null && active !== document.body)) return;
  question.focus({ preventScroll: true });
  const { top } = question.getBoundingClientRect();
  // From what was understood on: the last answer, then the question.
  if (top < 0 || top > window.innerHeight / 2) part('last')?.scrollIntoView({ block: 'start' });
}

/** Keeps where one was reading in the grouping, and marks what has moved. */
function putGrouping(fresh: ParentNode): string {
  const shown = part('grouping');
  const next = part('grouping', fresh);
  if (
    shown === undefined ||
    next === undefined ||
    Number(next.dataset.version) < Number(shown.dataset.version)
  )
    return '';
  const sizes = new Map(lines(shown).map((line) => [line.dataset.size, line.textContent]));
  const reading = document.activeElement?.closest<HTMLElement>('[data-size]')?.dataset.size;
  const { scrollTop } = shown;
  const isNewer = next.dataset.version !== shown.dataset.version;
  shown.replaceWith(next);
  next.scrollTop = scrollTop;
  for (const line of lines(next)) {
    line.classList.toggle('moved', isNewer && sizes.get(line.dataset.size) !== line.textContent);
    if (reading !== undefined && line.dataset.size === reading)
      line.querySelector('a')?.focus({ preventScroll: true });
  }
  const main = find('main', HTMLElement);
  if (main !== undefined) main.dataset.version = next.dataset.version ?? '';
  return next.dataset.said ?? '';
}

function lines(grouping: HTMLElement): HTMLElement[] {
  return [...grouping.querySelectorAll<HTMLElement>('[data-size]')];
}
