import { frameOf, type VisitContext } from '../http/visit.tsx';
import { FormPage } from '../pages/form-page.tsx';
import { FormView } from '../parts/form-view.tsx';
import { MessageItem } from '../parts/message-item.tsx';
import { render, renderDocument } from '../render.ts';
import type { Room } from '../rooms.ts';
import type { Outcome } from '../run-command.ts';
import type { Workspace } from '../workspace.ts';

/** A request that was done, and where. */
export interface Done {
  readonly room: Room;
  readonly outcome: Outcome;
  /** Message whose button was clicked: a form passes it on. */
  readonly clicked?: string | undefined;
}

/** Answers the script with the HTML to show; without script, leads to the room or to the form's own page. */
export function answerRequest(workspace: Workspace, context: VisitContext, done: Done): Response {
  const wantsData = (context.req.header('accept') ?? '').includes('application/json');
  if (wantsData) return context.json(dataOf(workspace, context, done));
  if (done.outcome.type === 'message') {
    return context.redirect(done.room.path, 303);
  }
  const frame = frameOf(workspace, context.var.visit, done.room.path);
  const form = formOf(workspace, context, done.outcome.form, done);
  return context.html(
    renderDocument(<FormPage frame={frame} title={done.outcome.form.title} form={form} />),
  ) as Response;
}

function dataOf(workspace: Workspace, context: VisitContext, done: Done) {
  const { outcome, room } = done;
  if (outcome.type === 'form') {
    return { type: 'form', html: render(formOf(workspace, context, outcome.form, done)) };
  }
  return {
    type: 'message',
    room: room.id,
    id: outcome.id,
    html: messageHtml(workspace, context, room, outcome.id),
  };
}

function formOf(
  { random }: Workspace,
  context: VisitContext,
  form: Extract<Outcome, { type: 'form' }>['form'],
  { room, clicked }: Done,
) {
  const { words } = context.var.visit;
  return (
    <FormView
      form={form}
      words={words}
      requestId={random.id()}
      channel={room.channel}
      message={clicked}
      back={room.path}
    />
  );
}

function messageHtml(workspace: Workspace, context: VisitContext, room: Room, id: string): string {
  const message = workspace.history.messages.get(id);
  if (message === undefined) return '';
  const frame = frameOf(workspace, context.var.visit, room.path);
  return render(<MessageItem message={message} context={{ ...frame, channel: room.channel }} />);
}
