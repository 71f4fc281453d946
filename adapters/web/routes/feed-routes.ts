import { Hono } from 'hono';
import { writeCalendar } from '../../ical/write-calendar.ts';
import type { Workspace } from '../workspace.ts';

/** Private calendar feeds: calendar programs have no cookie, the address is the secret. */
export function feedRoutes({ reading }: Workspace): Hono {
  return new Hono().get('/agenda/:file{[\\w-]{1,64}\\.ics}', async (context) => {
    const feed = await reading.feed(context.req.param('file').replace(/\.ics$/, ''));
    if (feed === undefined) return context.notFound();
    context.header('content-type', 'text/calendar; charset=utf-8');
    context.header('cache-control', 'private, no-cache');
    return context.body(writeCalendar(feed));
  });
}
