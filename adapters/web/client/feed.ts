import { elementsOf, find, sayAloud } from './dom.ts';
import type { Says } from './says.ts';

const NEAR_END_PX = 120;

/** Shows a message of this page's room: in its place when it is there, else at the end. */
export function showMessage(id: string, html: string, says: Says): void {
  const item = elementsOf(html).firstElementChild;
  const feed = find('main [data-feed]', HTMLElement);
  if (!(item instanceof HTMLElement) || feed === undefined) return;
  const shown = document.getElementById(`m-${id}`);
  if (shown !== null) {
    replace(shown, item);
    return;
  }
  // A page of older messages is not where new ones go.
  if (find('main', HTMLElement)?.dataset.latest === 'false') return;
  append(feed, item);
  sayAloud(says.newMessage.replace('{name}', item.dataset.name ?? ''));
}

/** Keeps the focus inside a message that changes under one's hands. */
function replace(shown: HTMLElement, item: HTMLElement): void {
  const focused = shown.contains(document.activeElement);
  shown.replaceWith(item);
  if (!focused) return;
  const next = item.querySelector<HTMLElement>('button, a');
  if (next === null) item.tabIndex = -1;
  (next ?? item).focus();
}

function append(feed: HTMLElement, item: HTMLElement): void {
  find('[data-empty]', HTMLElement)?.remove();
  const follow = isNearEnd();
  const last = feed.lastElementChild;
  if (!(last instanceof HTMLElement) || last.dataset.day !== item.dataset.day) feed.append(dayLine(item));
  feed.append(item);
  if (follow) scrollToEnd();
}

function dayLine(item: HTMLElement): HTMLElement {
  const line = document.createElement('li');
  line.className = 'day';
  const label = document.createElement('span');
  label.textContent = item.dataset.dayLabel ?? '';
  line.append(label);
  return line;
}

function isNearEnd(): boolean {
  const scroller = find('[data-scroller]', HTMLElement);
  if (scroller === undefined) return false;
  return scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END_PX;
}

/** The latest message in view: where one begins, and where one stays while at the end. */
export function scrollToEnd(): void {
  const scroller = find('[data-scroller]', HTMLElement);
  if (scroller === undefined) return;
  scroller.scrollTop = scroller.scrollHeight;
  showWhatIsAsked(scroller);
}

/** On a telephone a message is taller than the room: what it asks, and the first answers, come before its end. */
function showWhatIsAsked(scroller: HTMLElement): void {
  const latest = find('.feed > .message:last-child .choices', HTMLElement, scroller);
  if (latest === undefined) return;
  const hidden = scroller.getBoundingClientRect().top - latest.getBoundingClientRect().top;
  if (hidden > 0) scroller.scrollTop -= hidden;
}
