import { Hono } from 'hono';
import { completeLine } from '../complete-line.ts';
import type { VisitContext, VisitEnv } from '../http/visit.tsx';
import { privateRoom, type Room } from '../rooms.ts';
import { runCommand } from '../run-command.ts';
import type { Workspace } from '../workspace.ts';
import { answerRequest } from './answer-request.tsx';
import { channelOf } from './channel-of.ts';
import { answers, attachments, carriedOptions, requestId, textField } from './request-fields.ts';

/** Buttons, forms, and the completion of what is being typed. */
export function actionRoutes(workspace: Workspace): Hono<VisitEnv> {
  return new Hono<VisitEnv>()
    .post('/commandes', (context) => runFromPage(workspace, context))
    .get('/completions', async (context) => {
      const { me } = context.var.visit;
      const channel = context.req.query('salon') || undefined;
      const line = context.req.query('ligne') ?? '';
      return context.json(await completeLine(workspace.handler, line, me, channel));
    });
}

async function runFromPage(workspace: Workspace, context: VisitContext): Promise<Response> {
  const form = await context.req.formData();
  const { me } = context.var.visit;
  const room = roomOfForm(context, textField(form, 'salon'));
  const clicked = textField(form, 'message') || undefined;
  const outcome = await runCommand(workspace, {
    id: requestId(form, () => workspace.random.id()),
    me,
    room,
    message: clicked,
    call: {
      type: 'options',
      command: textField(form, 'commande'),
      options: { ...carriedOptions(form), ...answers(form) },
      files: await attachments(form),
      from: textField(form, 'origine') === 'form' ? 'form' : 'button',
    },
  });
  return answerRequest(workspace, context, { room, outcome, clicked });
}

function roomOfForm(context: VisitContext, channel: string): Room {
  const { edition, me } = context.var.visit;
  return channel === '' ? privateRoom(me.id) : channelOf(edition, channel);
}
