import type { Participant } from '../../bot/domain/participant.ts';
import type { Invocation } from '../../bot/invocation.ts';
import type { Form, Message } from '../../bot/message.ts';
import type { Reply } from '../../bot/ports/chat.ts';
import { failureOf } from './error-sentence.ts';
import { postMessage, replaceMessage } from './post-message.ts';
import { type Room, WEB } from './rooms.ts';
import type { Workspace } from './workspace.ts';

/** Somebody runs a command in a room. */
export interface CommandRequest {
  /** Key that the client chose; the same again does not act twice. */
  readonly id: string;
  readonly me: Participant;
  readonly room: Room;
  readonly call: Invocation['call'];
  /** Message whose button was clicked. */
  readonly message?: string | undefined;
}

/** What a command led to: a message in the history, or a form to fill in. */
export type Outcome =
  | { readonly type: 'message'; readonly id: string; readonly failed: boolean }
  | { readonly type: 'form'; readonly form: Form };

/** Runs it once per request, and shows what it answers. Forms and failures may be asked for again. */
export function runCommand(workspace: Workspace, request: CommandRequest): Promise<Outcome> {
  return workspace.history.requests.once(
    requestKey(request.me, request.id),
    () => answer(workspace, request),
    (outcome) => outcome.type === 'message' && !outcome.failed,
  );
}

/** One person's request can never be taken for another's. */
export function requestKey(me: Participant, id: string): string {
  return `${me.id}.${id}`;
}

async function answer(workspace: Workspace, request: CommandRequest): Promise<Outcome> {
  const { me, room, call } = request;
  try {
    const reply = await workspace.handler.handle({
      id: requestKey(me, request.id),
      participant: me,
      chat: WEB,
      ...(room.channel !== undefined && { channel: room.channel }),
      call,
    });
    return reply.type === 'form' ? reply : show(workspace, request, reply);
  } catch (error) {
    return showFailure(workspace, request, error);
  }
}

type MessageReply = Extract<Reply, { type: 'message' }>;

function show(
  workspace: Workspace,
  { id: request, me, room, message: clicked }: CommandRequest,
  reply: MessageReply,
): Outcome {
  const viewer = room.channel === undefined || reply.visibility === 'private' ? me.id : undefined;
  const body = { type: 'message', message: reply.message } as const;
  const replaced =
    reply.replaces && isReplaceable(workspace, clicked, room, viewer)
      ? replaceMessage(workspace, clicked, body)
      : undefined;
  // Under the request's key: a process that dies before it notes the outcome does not say it twice.
  const { id } =
    replaced ?? postMessage(workspace, { room, viewer, body, delivery: requestKey(me, request) });
  return { type: 'message', id, failed: false };
}

/** Only a message of Terrain that exactly the same people see: nothing private takes the place of a public one. */
function isReplaceable(
  { history }: Workspace,
  id: string | undefined,
  room: Room,
  viewer: string | undefined,
): id is string {
  const found = id === undefined ? undefined : history.messages.get(id);
  return found?.room === room.id && found.author === undefined && found.viewer === viewer;
}

/** A handler promises not to throw; when it does, the person is told and the log says what. */
function showFailure(workspace: Workspace, { me, room }: CommandRequest, error: unknown): Outcome {
  const reference = workspace.random.id();
  workspace.logger?.error({ err: error, reference }, 'a command failed');
  const { sentence } = failureOf(error, me.locale, reference);
  const message: Message = { blocks: [{ type: 'paragraph', text: sentence }] };
  const { id } = postMessage(workspace, { room, viewer: me.id, body: { type: 'message', message } });
  return { type: 'message', id, failed: true };
}
