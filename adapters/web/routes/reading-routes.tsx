import { Hono } from 'hono';
import { TerrainError } from '../../../bot/errors.ts';
import { frameOf, type Visit, type VisitContext, type VisitEnv } from '../http/visit.tsx';
import { WORKSPACE_LINKS } from '../page-links.ts';
import { AgendaPage } from '../pages/agenda-page.tsx';
import { MyReportsPage } from '../pages/my-reports-page.tsx';
import { ReportPage } from '../pages/report-page.tsx';
import { SubjectPage } from '../pages/subject-page.tsx';
import { SynthesesPage, type ThemeSynthesis } from '../pages/syntheses-page.tsx';
import { SynthesisPage } from '../pages/synthesis-page.tsx';
import { type Html, renderDocument } from '../render.ts';
import type { Workspace } from '../workspace.ts';

/** Pages that are read: syntheses, subjects, reports, dates. */
export function readingRoutes(workspace: Workspace): Hono<VisitEnv> {
  const { reading } = workspace;
  const show = (context: VisitContext, path: string, page: (frame: ReturnType<typeof frameOf>) => Html) =>
    context.html(renderDocument(page(frameOf(workspace, context.var.visit, path))));
  return new Hono<VisitEnv>()
    .get('/syntheses', async (context) => {
      const themes = await themeSyntheses(workspace, context.var.visit);
      return show(context, '/syntheses', (frame) => <SynthesesPage frame={frame} themes={themes} />);
    })
    .get('/syntheses/:theme', async (context) => {
      const view = await reading.synthesis(context.var.visit.me, context.req.param('theme'));
      const path = `/syntheses/${encodeURIComponent(view.theme.id)}`;
      return show(context, path, (frame) => <SynthesisPage frame={frame} view={view} />);
    })
    .get('/syntheses/:theme/sujets/:subject', async (context) => {
      const { theme, subject: id } = context.req.param();
      const view = await reading.subject(context.var.visit.me, theme, id);
      const path = WORKSPACE_LINKS.subject(view.theme.id, id);
      return show(context, path, (frame) => <SubjectPage frame={frame} view={view} id={id} />);
    })
    .get('/fiches/:number', async (context) => {
      const number = reportNumber(context.req.param('number'));
      const view = await reading.report(context.var.visit.me, number);
      return show(context, WORKSPACE_LINKS.report(number), (frame) => (
        <ReportPage frame={frame} view={view} />
      ));
    })
    .get('/mes-fiches', async (context) => {
      const reports = await reading.mine(context.var.visit.me);
      return show(context, '/mes-fiches', (frame) => <MyReportsPage frame={frame} reports={reports} />);
    })
    .get('/agenda', async (context) => {
      const events = await reading.agenda(context.var.visit.me);
      return show(context, '/agenda', (frame) => <AgendaPage frame={frame} events={events} />);
    });
}

/** One theme that cannot be read does not hide the others. */
function themeSyntheses(
  { reading, logger }: Workspace,
  { edition, me }: Visit,
): Promise<readonly ThemeSynthesis[]> {
  return Promise.all(
    edition.themes.map(async (theme) => {
      try {
        return { theme, view: await reading.synthesis(me, theme.id) };
      } catch (error) {
        if (!(error instanceof TerrainError))
          logger?.error({ err: error, theme: theme.id }, 'a synthesis failed');
        return { theme, view: undefined };
      }
    }),
  );
}

function reportNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new TerrainError('UNKNOWN_REPORT', { number: text });
  return Number(text);
}
