import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { errorAnswer, notFoundAnswer } from './http/error-answer.tsx';
import { guard } from './http/guard.ts';
import { securityHeaders } from './http/security-headers.ts';
import { identify, type VisitEnv } from './http/visit.tsx';
import { actionRoutes } from './routes/action-routes.ts';
import { assetRoutes } from './routes/asset-routes.ts';
import { feedRoutes } from './routes/feed-routes.ts';
import { identityRoutes } from './routes/identity-routes.ts';
import { liveRoutes } from './routes/live-routes.tsx';
import { questionRoutes } from './routes/question-routes.tsx';
import { readingRoutes } from './routes/reading-routes.tsx';
import { roomRoutes } from './routes/room-routes.tsx';
import type { Workspace } from './workspace.ts';

const BODY_MAX_BYTES = 16 * 1024 * 1024;

/** Everything that the workspace answers over HTTP. `port` is asked for once it is known; `publicHost`: see `guard`. */
export function createApp(workspace: Workspace, port: () => number, publicHost?: string): Hono<VisitEnv> {
  return new Hono<VisitEnv>()
    .use(securityHeaders)
    .use(guard(port, publicHost))
    .use(bodyLimit({ maxSize: BODY_MAX_BYTES }))
    .onError(errorAnswer(workspace))
    .notFound(notFoundAnswer)
    .route('/', assetRoutes())
    .route('/', identityRoutes(workspace))
    .route('/', feedRoutes(workspace))
    .use(identify(workspace))
    .route('/', roomRoutes(workspace))
    .route('/', actionRoutes(workspace))
    .route('/', liveRoutes(workspace))
    .route('/', questionRoutes(workspace))
    .route('/', readingRoutes(workspace));
}
