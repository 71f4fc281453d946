import type { MessageBody, StoredMessage } from './history/stored-message.ts';
import type { Room } from './rooms.ts';
import type { Workspace } from './workspace.ts';

/** A message that is about to be written. */
export interface Posting {
  readonly room: Room;
  readonly body: MessageBody;
  /** The one person who sees it; absent when everybody in the room does. */
  readonly viewer?: string | undefined;
  /** Absent for Terrain. */
  readonly author?: string;
  /** Written once per key. */
  readonly delivery?: string;
}

type Posts = Pick<Workspace, 'history' | 'hub' | 'clock' | 'random'>;

/** Writes a message and shows it on the pages that are open. */
export function postMessage({ history, hub, clock, random }: Posts, posting: Posting): StoredMessage {
  const { room, body, viewer, author, delivery } = posting;
  const { message, fresh } = history.messages.add({
    id: random.id(),
    room: room.id,
    body,
    at: clock.now().toISOString(),
    ...(viewer !== undefined && { viewer }),
    ...(author !== undefined && { author }),
    ...(delivery !== undefined && { delivery }),
  });
  if (fresh) hub.publish({ type: 'message', message });
  return message;
}

/** Gives a message other words, here and on the pages that are open; undefined when it is gone. */
export function replaceMessage(
  { history, hub }: Pick<Workspace, 'history' | 'hub'>,
  id: string,
  body: MessageBody,
): StoredMessage | undefined {
  const message = history.messages.replace(id, body);
  if (message !== undefined) hub.publish({ type: 'message', message });
  return message;
}
