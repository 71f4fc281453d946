import { Hono } from 'hono';
import { writeCalendar } from '../../ical/write-calendar.ts';
import type { Workspace } from '../workspace.ts';

/** How the file of a feed is named, as a regular expression: by its token. */
export const FEED_FILE = '[\\w-]{1,64}\\.ics';

/** Private calendar feeds: calendar programs have no cookie, the address is the secret. */
export function feedRoutes({ reading }: Workspace): Hono {
  return new Hono().get(`/agenda/:file{${FEED_FILE}}`, async (context) => {
    const feed = await reading.feed(context.req.param('file').replace(/\.ics$/, ''));
    if (feed === undefined) return context.notFound();
    context.header('content-type', 'text/calendar; charset=utf-8');
    context.header('cache-control', 'private, no-cache');
    return context.body(writeCalendar(feed));
  });
}
