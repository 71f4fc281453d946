/** How many messages of a room are not read. */
export interface Unread {
  readonly room: string;
  readonly count: number;
  readonly text: string;
  readonly spoken: string;
}

/** Brings the badge of a room up to date. */
export function showUnread({ room, count, text, spoken }: Unread): void {
  const link = [...document.querySelectorAll<HTMLElement>('[data-room]')].find(
    (element) => element.localName === 'a' && element.dataset.room === room,
  );
  const badge = link?.querySelector<HTMLElement>('[data-unread]');
  if (!badge) return;
  const [shown, said] = badge.children;
  if (shown) shown.textContent = text;
  if (said) said.textContent = spoken;
  badge.hidden = count === 0;
}
