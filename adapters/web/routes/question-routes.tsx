import { Hono } from 'hono';
import { TerrainError } from '../../../bot/errors.ts';
import type { Answer } from '../../../bot/ports/answering.ts';
import type { Asking } from '../../../bot/questions.ts';
import { failureOf } from '../error-sentence.ts';
import { frameOf, type VisitContext, type VisitEnv } from '../http/visit.tsx';
import { questionsPath } from '../page-links.ts';
import { QuestionsPage, QuestionsParts } from '../pages/questions-page.tsx';
import { render, renderDocument } from '../render.ts';
import { requestKey } from '../run-command.ts';
import type { Workspace } from '../workspace.ts';
import { requestId, textField } from './request-fields.ts';

const PATH = '/syntheses/:theme/questions';

/** The questions of a theme: asked, answered and taken back, on one page. */
export function questionRoutes(workspace: Workspace): Hono<VisitEnv> {
  return new Hono<VisitEnv>()
    .get(PATH, async (context) => {
      const asking = askingOf(context.req.query('passees'), context.req.query('fiche'));
      const { me } = context.var.visit;
      const view = await workspace.reading.questions(me, context.req.param('theme'), asking);
      const frame = frameOf(workspace, context.var.visit, questionsPath(view.theme.id));
      return context.html(renderDocument(<QuestionsPage frame={frame} view={view} asking={asking} />));
    })
    .post(PATH, async (context) => {
      const form = await context.req.formData();
      const theme = context.req.param('theme');
      const { skipped } = askingOf(textField(form, 'passees'), undefined);
      const wantsData = (context.req.header('accept') ?? '').includes('application/json');
      if (!wantsData) {
        const kept = await answerOnce(workspace, context, theme, form);
        return context.redirect(questionsPath(theme, { skipped, ...kept }), 303);
      }
      return answerWithParts(workspace, context, theme, form, skipped);
    });
}

/** Numbers that an address or a form carries: what is not one is passed over. */
function askingOf(passed: string | undefined, report: string | undefined): Asking {
  const isNumber = (text: string) => /^\d{1,9}$/.test(text);
  return {
    skipped: (passed ?? '').split(',').filter(isNumber).map(Number),
    ...(report !== undefined && isNumber(report) && { kept: Number(report) }),
  };
}

/** Answers the script: one sentence, and the parts of the page as they are now, also when the answer is refused. */
async function answerWithParts(
  workspace: Workspace,
  context: VisitContext,
  theme: string,
  form: FormData,
  skipped: readonly number[],
): Promise<Response> {
  const { visit } = context.var;
  const { questions } = visit.words;
  let kept: Pick<Asking, 'kept'> = {};
  let refused: string | undefined;
  try {
    kept = await answerOnce(workspace, context, theme, form);
  } catch (error) {
    if (!(error instanceof TerrainError)) throw error;
    refused = failureOf(error, visit.me.locale, '').sentence;
    kept = askingOf('', textField(form, 'fiche'));
  }
  const asking: Asking = { skipped, ...kept };
  const view = await workspace.reading.questions(visit.me, theme, asking);
  const frame = frameOf(workspace, visit, questionsPath(view.theme.id));
  const said = kept.kept === undefined ? undefined : questions.undone(kept.kept);
  return context.json({
    type: 'parts',
    refused: refused ?? '',
    said: refused ?? said ?? (view.last && questions.last(view.last.report, view.last.subject)) ?? '',
    html: render(<QuestionsParts frame={frame} view={view} asking={asking} />),
  });
}

/** Does it once per request; gives the report that is to be asked about again, if it was an answer taken back. */
function answerOnce(
  { answering, history, random }: Workspace,
  context: VisitContext,
  theme: string,
  form: FormData,
): Promise<Pick<Asking, 'kept'>> {
  const { me } = context.var.visit;
  const undone = textField(form, 'annule');
  const work = async (): Promise<Pick<Asking, 'kept'>> => {
    if (undone === '') {
      await answering.answer(me, theme, answerOf(form));
      return {};
    }
    const report = await answering.undo(me, theme, undone);
    return report === undefined ? {} : { kept: report };
  };
  const id = requestId(form, () => random.id());
  return history.requests.once(requestKey(me, id), work, () => true);
}

function answerOf(form: FormData): Answer {
  const report = Number(textField(form, 'fiche')) || 0;
  const id = textField(form, 'sujet');
  if (id !== '') {
    return { report, to: { type: 'subject', id, version: Number(textField(form, 'version')) || 0 } };
  }
  if (textField(form, 'aucun') !== '') return { report, to: { type: 'none' } };
  return { report, to: { type: 'name', name: textField(form, 'nom') } };
}
