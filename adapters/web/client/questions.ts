import { elementsOf, find, sayAloud } from './dom.ts';
import { handleOtherSubject } from './other-subject.ts';
import type { Says } from './says.ts';
import { putParts, questionShown } from './sitting-parts.ts';

/** What the server answers to an answer. */
type Answered =
  | { readonly type: 'parts'; readonly refused: string; readonly said: string; readonly html: string }
  | { readonly type: 'error'; readonly sentence: string };

/** Whether this page is the one on which a group answers questions. */
export function isSitting(): boolean {
  return document.querySelector('[data-sitting]') !== null;
}

/** Answers, passes over and takes back without leaving the page. */
export function handleQuestions(says: Says): void {
  if (!isSitting()) return;
  handleOtherSubject();
  rememberQuestion(location.href);
  const once = oneAtATime();
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.matches('[data-answer]')) return;
    event.preventDefault();
    const data = new FormData(form, event.submitter);
    once(() => answer(form.action, data, says));
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-ask]') : null;
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    once(() => ask(link, says));
  });
}

/** A second key pressed before the next question is there would answer a question that nobody has read. */
function oneAtATime(): (work: () => Promise<void>) => void {
  let underWay = false;
  return (work) => {
    if (underWay) return;
    underWay = true;
    showBusy(true);
    void work().finally(() => {
      underWay = false;
      showBusy(false);
    });
  };
}

function showBusy(busy: boolean): void {
  find('[data-asks]', HTMLElement)?.setAttribute('aria-busy', String(busy));
}

async function answer(action: string, data: FormData, says: Says): Promise<void> {
  const answered = await post(action, data);
  if (answered === undefined) return tell(says.notSent);
  if (answered.type === 'error') return tell(answered.sentence);
  putParts(elementsOf(answered.html), 'next');
  handleOtherSubject();
  rememberQuestion(location.href);
  if (answered.refused === '') sayAloud(answered.said);
  else tell(answered.refused);
}

async function post(action: string, body: FormData): Promise<Answered | undefined> {
  try {
    const response = await fetch(action, { method: 'POST', body, headers: { accept: 'application/json' } });
    return (await response.json()) as Answered;
  } catch {
    return undefined;
  }
}

async function ask(link: HTMLAnchorElement, says: Says): Promise<void> {
  const fresh = await read(link.href);
  if (fresh === undefined) return tell(says.notSent);
  putParts(fresh, 'next');
  handleOtherSubject();
  rememberQuestion(link.href);
  sayAloud(link.dataset.said ?? '');
}

async function read(address: string): Promise<ParentNode | undefined> {
  try {
    const response = await fetch(address, { headers: { accept: 'text/html' } });
    if (!response.ok) return undefined;
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  } catch {
    return undefined;
  }
}

/** The theme was grouped again: its subjects change beside the question, which stays, unless somebody answered it. */
export function followGrouping({
  theme,
  version,
}: {
  readonly theme: string;
  readonly version: number;
}): void {
  const { dataset } = find('main', HTMLElement) ?? {};
  if (dataset?.theme !== theme || Number(dataset.version) >= version) return;
  void refresh();
}

async function refresh(): Promise<void> {
  const before = questionShown();
  const replaced = find('[data-part=question]', HTMLElement)?.dataset.replaced ?? '';
  const fresh = await read(location.href);
  if (fresh === undefined) return;
  // Answered meanwhile: this is about a question that is no longer shown, and the answer may not have known the version.
  if (questionShown() !== before) return refresh();
  const said = putParts(fresh, 'same');
  if (questionShown() === before) return sayAloud(said);
  handleOtherSubject();
  rememberQuestion(location.href);
  if (before !== '') tell(replaced);
}

/** A reload asks about the same report, and so does the page when it follows the grouping. */
function rememberQuestion(address: string): void {
  const url = new URL(address);
  const report = questionShown();
  if (report === '') url.searchParams.delete('fiche');
  else url.searchParams.set('fiche', report);
  // Commas stay readable.
  history.replaceState(null, '', url.href.replaceAll('%2C', ','));
}

/** Says it to everybody, where one answers. */
function tell(sentence: string): void {
  const line = find('[data-told]', HTMLElement);
  if (line === undefined) return;
  line.textContent = sentence;
  line.hidden = sentence === '';
  line.scrollIntoView({ block: 'nearest' });
  sayAloud(sentence);
}
