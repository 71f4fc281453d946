import { Hono } from 'hono';
import { TerrainError } from '../../../bot/errors.ts';
import { commandLine } from '../complete-line.ts';
import { frameOf, type VisitContext, type VisitEnv } from '../http/visit.tsx';
import { ChannelPage } from '../pages/channel-page.tsx';
import { postMessage } from '../post-message.ts';
import { renderDocument } from '../render.ts';
import { homeRoom, privateRoom, type Room, roomsOf } from '../rooms.ts';
import { type Outcome, requestKey, runCommand } from '../run-command.ts';
import type { Workspace } from '../workspace.ts';
import { answerRequest } from './answer-request.tsx';
import { channelOf } from './channel-of.ts';
import { requestId, textField } from './request-fields.ts';

const PAGE_SIZE = 100;
const MESSAGE_MAX = 4000;

/** Channels and private messages: reading and writing. */
export function roomRoutes(workspace: Workspace): Hono<VisitEnv> {
  const channel = (context: VisitContext) =>
    channelOf(context.var.visit.edition, context.req.param('channel') ?? '');
  const direct = (context: VisitContext) => privateRoom(context.var.visit.me.id);
  return new Hono<VisitEnv>()
    .get('/', (context) => context.redirect(homeRoom(context.var.visit.edition, context.var.visit.me).path))
    .get('/salons/:channel', (context) => showRoom(workspace, context, channel(context)))
    .post('/salons/:channel', (context) => writeIn(workspace, context, channel(context)))
    .get('/messages/terrain', (context) => showRoom(workspace, context, direct(context)))
    .post('/messages/terrain', (context) => writeIn(workspace, context, direct(context)))
    .post('/lectures', async (context) => {
      const { edition, me } = context.var.visit;
      const read = textField(await context.req.formData(), 'room');
      const known = roomsOf(edition, me).find(({ id }) => id === read);
      if (known !== undefined) workspace.history.reads.mark(me.id, known.id);
      return context.body(null, 204);
    });
}

function showRoom(workspace: Workspace, context: VisitContext, room: Room): Response {
  const { visit } = context.var;
  const { messages, reads } = workspace.history;
  const before = Number(context.req.query('avant')) || undefined;
  const found = messages.page(room.id, visit.me.id, PAGE_SIZE + 1, before);
  const shown = found.slice(-PAGE_SIZE);
  if (before === undefined) reads.mark(visit.me.id, room.id);
  const page = (
    <ChannelPage
      frame={frameOf(workspace, visit, room.path)}
      room={room}
      theme={visit.edition.themes.find((theme) => theme.channel === room.channel)}
      messages={shown}
      {...(found.length > PAGE_SIZE && { older: `${room.path}?avant=${shown[0]?.seq}` })}
      latest={before === undefined}
    />
  );
  return context.html(renderDocument(page)) as Response;
}

async function writeIn(workspace: Workspace, context: VisitContext, room: Room): Promise<Response> {
  const form = await context.req.formData();
  const text = textField(form, 'texte').trim();
  if (text === '') return context.redirect(room.path, 303);
  if (text.length > MESSAGE_MAX)
    throw new TerrainError('TEXT_TOO_LONG', { max: MESSAGE_MAX, length: text.length });
  const id = requestId(form, () => workspace.random.id());
  const outcome = await write(workspace, context, room, { id, text });
  return answerRequest(workspace, context, { room, outcome });
}

interface Writing {
  readonly id: string;
  readonly text: string;
}

/** A command runs; what is said to Terrain in private is one too; the rest is a message to the room. */
async function write(
  workspace: Workspace,
  context: VisitContext,
  room: Room,
  writing: Writing,
): Promise<Outcome> {
  const { me } = context.var.visit;
  const command = commandLine(writing.text);
  const run = (line: string) =>
    runCommand(workspace, { id: writing.id, me, room, call: { type: 'line', line } });
  if (command !== undefined) return run(command);
  const said = await say(workspace, context, room, writing);
  return room.channel === undefined ? run(writing.text) : said;
}

function say(
  workspace: Workspace,
  context: VisitContext,
  room: Room,
  { id, text }: Writing,
): Promise<Outcome> {
  const { me } = context.var.visit;
  const viewer = room.channel === undefined ? me.id : undefined;
  const body = { type: 'text', text } as const;
  const key = `${requestKey(me, id)}.said`;
  return workspace.history.requests.once<Outcome>(
    key,
    async () => ({
      type: 'message',
      id: postMessage(workspace, { room, viewer, author: me.id, body, delivery: key }).id,
      failed: false,
    }),
    () => true,
  );
}
