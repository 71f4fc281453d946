import { find } from './dom.ts';
import { showMessage } from './feed.ts';
import { followGrouping, isSitting } from './questions.ts';
import type { Says } from './says.ts';
import { showUnread, type Unread } from './unread.ts';
import { offerVersion } from './version-notice.ts';

const RETRY_MS = 3000;

/** Follows what happens, comes back after a cut, and says when it is cut. */
export function followLive(says: Says): void {
  const main = find('main', HTMLElement);
  if (main === undefined) return;
  let lastId = main.dataset.change ?? '';
  connect();

  function connect(): void {
    const source = new EventSource(`/direct?${watched(main, lastId)}`);
    source.onopen = () => showConnection('');
    source.onerror = () => {
      showConnection(says.offline);
      // The browser comes back by itself unless the server refused.
      if (source.readyState === EventSource.CLOSED) setTimeout(connect, RETRY_MS);
    };
    const on = (name: string, act: (data: unknown) => void) =>
      source.addEventListener(name, (event: MessageEvent<string>) => {
        lastId = event.lastEventId || lastId;
        act(JSON.parse(event.data));
      });
    on('message', (data) => receive(data as { id: string; html: string }, says));
    on('unread', (data) => showUnread(data as Unread));
    on('synthesis', (data) => hearVersion(data as Version, says));
  }
}

interface Version {
  readonly theme: string;
  readonly version: number;
}

/** The page of a group's questions follows by itself; others say that there is something new. */
function hearVersion(version: Version, says: Says): void {
  if (isSitting()) followGrouping(version);
  else offerVersion(version, says);
}

function watched(main: HTMLElement | undefined, since: string): URLSearchParams {
  const { room = '', theme = '', version = '' } = main?.dataset ?? {};
  return new URLSearchParams({ depuis: since, room, theme, version });
}

function receive({ id, html }: { id: string; html: string }, says: Says): void {
  showMessage(id, html, says);
  if (document.visibilityState === 'visible') markRead();
}

/** What one has before one's eyes is read. */
export function markRead(): void {
  const room = find('main', HTMLElement)?.dataset.room;
  if (room === undefined) return;
  const data = new FormData();
  data.set('room', room);
  void fetch('/lectures', { method: 'POST', body: data }).catch(() => undefined);
}

function showConnection(text: string): void {
  const notice = find('[data-connection]', HTMLElement);
  if (notice === undefined) return;
  notice.textContent = text;
  notice.hidden = text === '';
}
