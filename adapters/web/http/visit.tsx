import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Edition } from '../../../bot/domain/edition.ts';
import type { Participant } from '../../../bot/domain/participant.ts';
import type { Frame } from '../frame.ts';
import { WelcomePage } from '../pages/welcome-page.tsx';
import { renderDocument } from '../render.ts';
import { type WebWording, webWordingFor } from '../wording.ts';
import type { Workspace } from '../workspace.ts';

export const PERSON_COOKIE = 'terrain_personne';

/** Who makes a request, in which edition. */
export interface Visit {
  readonly edition: Edition;
  readonly people: readonly Participant[];
  readonly me: Participant;
  readonly words: WebWording;
}

export type VisitEnv = { Variables: { visit: Visit } };
export type VisitContext = Context<VisitEnv>;

/** Finds out who is visiting; shows the welcome page to whoever has not said so yet. */
export function identify(workspace: Pick<Workspace, 'reading'>): MiddlewareHandler<VisitEnv> {
  return async (context, next) => {
    const edition = await workspace.reading.edition();
    const people = await workspace.reading.people(edition.id);
    const id = personCookie(context);
    const me = people.find((person) => person.id === id);
    if (me === undefined) return welcome(context, edition, people);
    context.set('visit', { edition, people, me, words: webWordingFor(me.locale) });
    // Pages differ by person, and a browser may change person.
    context.header('cache-control', 'no-store');
    return next();
  };
}

function personCookie(context: Context): string | undefined {
  return getCookie(context, PERSON_COOKIE);
}

function welcome(context: Context, edition: Edition, people: readonly Participant[]): Response {
  const { pathname, search } = new URL(context.req.url);
  const isPage = context.req.method === 'GET' && (context.req.header('accept') ?? '').includes('text/html');
  const status = isPage ? 200 : 401;
  const back = isPage ? `${pathname}${search}` : '/';
  const page = <WelcomePage words={webWordingFor('fr')} edition={edition} people={people} back={back} />;
  return context.html(renderDocument(page), status) as Response;
}

/** What surrounds the page of this visit. */
export function frameOf(workspace: Workspace, visit: Visit, path: string): Frame {
  return {
    ...visit,
    path,
    locale: visit.me.locale,
    now: workspace.clock.now(),
    unread: workspace.history.reads.unread(visit.me.id),
    change: workspace.history.messages.lastChange(),
    requestId: () => workspace.random.id(),
  };
}
