import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browse, formOf } from './browse.ts';
import { type OpenWebChat, openWebChat } from './open-web-chat.ts';
import { CAMILLE } from './sample-workspace.ts';

let open: OpenWebChat;
beforeAll(async () => {
  open = await openWebChat();
});
afterAll(() => open.close());

/** fetch sets Host by itself; this does not. */
function statusForHost(host: string): Promise<number> {
  const { port } = new URL(open.chat.url);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '/actifs/icon.svg', headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

async function statusOfPost(headers: Readonly<Record<string, string>>): Promise<number> {
  const response = await fetch(new URL('/salons/simplification', open.chat.url), {
    method: 'POST',
    body: formOf({ texte: 'Bonjour', demande: crypto.randomUUID() }),
    redirect: 'manual',
    headers: { cookie: `terrain_personne=${CAMILLE.id}`, ...headers },
  });
  return response.status;
}

describe('the door of the workspace', () => {
  it('listens on this machine alone', () => {
    expect(open.chat.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it.each(['127.0.0.1', 'localhost', '[::1]'])('answers under the name %s', async (host) => {
    expect(await statusForHost(`${host}:${new URL(open.chat.url).port}`)).toBe(200);
  });

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1', '127.0.0.1:1'])(
    'refuses the name "%s"',
    async (host) => {
      const withPort = host.includes('example') ? `${host}:${new URL(open.chat.url).port}` : host;
      expect(await statusForHost(withPort)).toBe(403);
    },
  );

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['a page without origin', { origin: 'null' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['a site that hides its origin', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour that hides its origin', { 'sec-fetch-site': 'same-site' }],
  ])('refuses a change that %s asks for', async (_who, headers) => {
    expect(await statusOfPost(headers)).toBe(403);
  });

  it('writes nothing for those whom it refuses', async () => {
    const page = await browse(open.chat.url, CAMILLE, '/salons/simplification');
    expect(await page.text()).not.toContain('Bonjour');
  });

  it('lets its own pages change things', async () => {
    expect(await statusOfPost({ origin: open.chat.url })).toBe(303);
  });

  it('says in one sentence why it refuses', async () => {
    const response = await browse(open.chat.url, CAMILLE, '/identite', {
      form: formOf({ personne: CAMILLE.id }),
      headers: { origin: 'https://evil.example' },
    });
    expect([response.headers.get('set-cookie'), (await response.text()).trim().split('\n').length]).toEqual([
      null,
      1,
    ]);
  });

  it('forbids pages to load or run what is not its own', async () => {
    const { headers } = await browse(open.chat.url, CAMILLE, '/syntheses');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    );
  });
});
