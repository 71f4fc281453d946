import { find, sayAloud } from './dom.ts';
import { refreshPage } from './refresh-page.ts';
import type { Says } from './says.ts';

/** Tells a page that shows a synthesis that a later version is ready, and shows it on demand. */
export function offerVersion({ theme, version }: { theme: string; version: number }, says: Says): void {
  const main = find('main', HTMLElement);
  if (main?.dataset.theme !== theme || Number(main.dataset.version) >= version) return;
  const notice = find('[data-version-notice]', HTMLElement);
  if (notice === undefined) return;
  const link = document.createElement('a');
  link.href = location.href;
  link.textContent = says.showVersion.replace(/\d+/, String(version));
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void show(notice, says);
  });
  notice.replaceChildren(`${says.newVersion} `, link);
  notice.hidden = false;
}

async function show(notice: HTMLElement, says: Says): Promise<void> {
  if (!(await refreshPage())) return location.reload();
  notice.hidden = true;
  const main = find('main', HTMLElement);
  main?.focus({ preventScroll: true });
  sayAloud(says.versionShown.replace(/\d+/, main?.dataset.version ?? ''));
}
