import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Locale } from '../../../bot/domain/participant.ts';
import { TerrainError } from '../../../bot/errors.ts';
import { type Failure, failureOf } from '../error-sentence.ts';
import { ErrorPage } from '../pages/error-page.tsx';
import { renderDocument } from '../render.ts';
import { webWordingFor } from '../wording.ts';
import type { Workspace } from '../workspace.ts';
import { PageError } from './page-error.ts';
import type { Visit } from './visit.tsx';

type Reports = Pick<Workspace, 'random' | 'logger'>;

/** What went wrong, as a page or, for the script, as data: one sentence and a way on. */
export function errorAnswer({ random, logger }: Reports): (error: Error, context: Context) => Response {
  return (error, context) => {
    if (error instanceof HTTPException) return error.getResponse();
    if (error instanceof PageError) return failurePage(context, { status: 404, sentence: error.sentence });
    const reference = random.id();
    if (!(error instanceof TerrainError)) logger?.error({ err: error, reference }, 'a page failed');
    return failurePage(context, failureOf(error, localeOf(context), reference));
  };
}

/** An address that leads nowhere. */
export function notFoundAnswer(context: Context): Response {
  const words = webWordingFor(localeOf(context));
  return failurePage(context, { status: 404, sentence: words.errors.notFound });
}

function failurePage(context: Context, { status, sentence }: Failure): Response {
  const wantsData = (context.req.header('accept') ?? '').includes('application/json');
  if (wantsData) return context.json({ type: 'error', sentence }, status);
  const locale = localeOf(context);
  const page = <ErrorPage words={webWordingFor(locale)} locale={locale} sentence={sentence} />;
  return context.html(renderDocument(page), status) as Response;
}

function localeOf(context: Context): Locale {
  const visit = context.get('visit') as Visit | undefined;
  return visit?.me.locale ?? 'fr';
}
