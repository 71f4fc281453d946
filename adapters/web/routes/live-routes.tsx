import { Hono } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import type { StoredMessage } from '../history/stored-message.ts';
import { frameOf, type Visit, type VisitContext, type VisitEnv } from '../http/visit.tsx';
import type { LiveEvent, SynthesisChange } from '../live-hub.ts';
import { MessageItem } from '../parts/message-item.tsx';
import { render } from '../render.ts';
import { channelRoom, channelsOf } from '../rooms.ts';
import type { Workspace } from '../workspace.ts';

const HEARTBEAT_MS = 20_000;

/** What an open page shows, and so wants to hear of. */
interface Watching {
  readonly visit: Visit;
  readonly room: string;
  readonly theme: string;
  readonly version: number;
  readonly since: number;
}

/** Live updates: messages, unread counts and new versions, as server-sent events. */
export function liveRoutes(workspace: Workspace): Hono<VisitEnv> {
  return new Hono<VisitEnv>().get('/direct', (context) => {
    const watching = watchingOf(workspace, context);
    return streamSSE(context, (stream) => follow(workspace, stream, watching));
  });
}

function watchingOf({ history }: Workspace, context: VisitContext): Watching {
  const query = (name: string) => context.req.query(name) ?? '';
  const since = Number(context.req.header('last-event-id') ?? query('depuis'));
  return {
    visit: context.var.visit,
    room: query('room'),
    theme: query('theme'),
    version: Number(query('version')) || 0,
    since: Number.isSafeInteger(since) ? since : history.messages.lastChange(),
  };
}

/** Sends what was missed, then what comes, in order, until the page or the workspace closes. */
async function follow(workspace: Workspace, stream: SSEStreamingApi, watching: Watching): Promise<void> {
  let tail = Promise.resolve();
  const send = (work: () => Promise<unknown>) => {
    tail = tail.then(work).then(
      () => undefined,
      () => undefined,
    );
  };
  const ended = new Promise<void>((resolve) => {
    const stopListening = workspace.hub.listen({
      hear: (event) => send(() => tell(workspace, stream, watching, event)),
      end: resolve,
    });
    stream.onAbort(() => {
      stopListening();
      resolve();
    });
  });
  send(() => catchUp(workspace, stream, watching));
  const stopBeating = beat(workspace, () => send(() => stream.write(': \n\n')));
  await ended;
  stopBeating();
  await tail;
}

/** Something now and then, so that whatever stands between does not take the silence for the end. */
function beat({ clock }: Workspace, task: () => void): () => void {
  let cancel = clock.after(HEARTBEAT_MS, again);
  function again(): void {
    task();
    cancel = clock.after(HEARTBEAT_MS, again);
  }
  return () => cancel();
}

async function catchUp(workspace: Workspace, stream: SSEStreamingApi, watching: Watching): Promise<void> {
  const { visit, since, theme, version } = watching;
  await stream.writeSSE({ event: 'hello', data: '{}', id: String(since) });
  for (const message of workspace.history.messages.since(since, visit.me.id)) {
    await tellMessage(workspace, stream, watching, message);
  }
  const latest = workspace.hub.latest(visit.edition.id, theme);
  if (latest > version) await tellVersion(stream, { edition: visit.edition.id, theme, version: latest });
}

async function tell(workspace: Workspace, stream: SSEStreamingApi, watching: Watching, event: LiveEvent) {
  if (event.type === 'message') return tellMessage(workspace, stream, watching, event.message);
  if (event.change.edition === watching.visit.edition.id) return tellVersion(stream, event.change);
}

function tellVersion(stream: SSEStreamingApi, { theme, version }: SynthesisChange): Promise<void> {
  return stream.writeSSE({ event: 'synthesis', data: JSON.stringify({ theme, version }) });
}

/** The message itself to pages that show its room, the room's unread count to the others. */
async function tellMessage(
  workspace: Workspace,
  stream: SSEStreamingApi,
  { visit, room }: Watching,
  message: StoredMessage,
): Promise<void> {
  if (message.viewer !== undefined && message.viewer !== visit.me.id) return;
  const id = String(message.change);
  if (message.room === room) {
    const html = messageHtml(workspace, visit, message);
    return stream.writeSSE({ event: 'message', id, data: JSON.stringify({ id: message.id, html }) });
  }
  const count = workspace.history.reads.unread(visit.me.id).get(message.room) ?? 0;
  const { shell } = visit.words;
  const data = { room: message.room, count, text: shell.unread(count), spoken: shell.unreadSpoken(count) };
  return stream.writeSSE({ event: 'unread', id, data: JSON.stringify(data) });
}

function messageHtml(workspace: Workspace, visit: Visit, message: StoredMessage): string {
  const { edition } = visit;
  const channel = channelsOf(edition).find((name) => channelRoom(edition.id, name).id === message.room);
  const frame = frameOf(workspace, visit, '');
  return render(<MessageItem message={message} context={{ ...frame, channel }} />);
}
