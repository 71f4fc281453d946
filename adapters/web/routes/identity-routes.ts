import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { TerrainError } from '../../../bot/errors.ts';
import { PERSON_COOKIE } from '../http/visit.tsx';
import { isOwnPath } from '../parts/rich-text.tsx';
import type { Workspace } from '../workspace.ts';

const YEAR_S = 365 * 24 * 60 * 60;

/** Saying who one is. */
export function identityRoutes({ reading }: Workspace): Hono {
  return new Hono().post('/identite', async (context) => {
    const form = await context.req.formData();
    const { id: edition } = await reading.edition();
    const people = await reading.people(edition);
    const person = people.find(({ id }) => id === form.get('personne'));
    if (person === undefined) throw new TerrainError('UNKNOWN_PARTICIPANT');
    setCookie(context, PERSON_COOKIE, person.id, {
      path: '/',
      httpOnly: true,
      sameSite: 'Strict',
      maxAge: YEAR_S,
    });
    const back = String(form.get('retour') ?? '/');
    return context.redirect(isOwnPath(back) ? back : '/', 303);
  });
}
