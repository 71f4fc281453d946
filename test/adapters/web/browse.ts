import type { Participant } from '../../../bot/domain/participant.ts';

/** What a request carries besides who makes it. */
export interface Browsing {
  readonly form?: FormData;
  readonly accept?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes a request as a person's browser does: with the cookie, and the origin of the workspace's own pages. */
export function browse(
  url: string,
  person: Participant | undefined,
  path: string,
  { form, accept = 'text/html', headers = {} }: Browsing = {},
): Promise<Response> {
  return fetch(new URL(path, url), {
    redirect: 'manual',
    ...(form !== undefined && { method: 'POST', body: form }),
    headers: {
      accept,
      ...(person !== undefined && { cookie: `terrain_personne=${person.id}` }),
      ...(form !== undefined && { origin: url }),
      ...headers,
    },
  });
}

export function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

export function unescapeHtml(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** What can be read in a piece of HTML. */
export function textOf(html: string): string {
  return unescapeHtml(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}
