import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browse, formOf } from '../adapters/web/browse.ts';
import { personNamed } from './people.ts';
import { startTerrain, temporaryData } from './running-terrain.ts';

const PUBLIC = 'terrain.example.org';
const data = temporaryData();
let terrain: Awaited<ReturnType<typeof startTerrain>>;
/** Path of a feed that exists. */
let feed: string;

beforeAll(async () => {
  terrain = await startTerrain(data.path, { TERRAIN_URL: `https://${PUBLIC}` });
  feed = await subscribe(terrain.url);
});
afterAll(async () => {
  await terrain.stop();
  data.remove();
});

/** Path of the feed whose public address a student is given. */
async function subscribe(url: string): Promise<string> {
  const adele = personNamed('Adèle Kervella');
  const form = formOf({ texte: '/terrain agenda abonner', demande: crypto.randomUUID() });
  await browse(url, adele, '/salons/général', { form });
  const page = await (await browse(url, adele, '/salons/général')).text();
  const [, path] = /https:\/\/terrain\.example\.org(\/agenda\/[\w-]+\.ics)/.exec(page) ?? [];
  if (path === undefined) throw new Error('no public address is said');
  return path;
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Over a socket, as a proxy of this machine hands on what came to it: fetch would set Host by itself. */
function ask(host: string, path: string, method = 'GET', cookie = ''): Promise<Answer> {
  const { port } = new URL(terrain.url);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers: { host, cookie } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the public address of the workspace', () => {
  it('gives calendar feeds to the outside', async () => {
    for (const host of [PUBLIC, PUBLIC.toUpperCase()]) {
      const { status, text } = await ask(host, feed);
      expect([status, text.split('\r\n')[0]]).toEqual([200, 'BEGIN:VCALENDAR']);
    }
    expect((await ask(PUBLIC, feed, 'HEAD')).status).toBe(200);
    expect((await ask(PUBLIC, '/agenda/inconnu.ics')).status).toBe(404);
  });

  it.each([
    '/',
    '/agenda',
    '/salons/général',
    '/syntheses',
    '/actifs/icon.svg',
    '/agenda/../salons/général.ics',
  ])('keeps %s on this machine, whatever the cookie', async (path) => {
    const cookie = `terrain_personne=${personNamed('Hélène Montagnac').id}`;
    expect((await ask(PUBLIC, encodeURI(path), 'GET', cookie)).status).toBe(403);
  });

  it('takes no change from the outside', async () => {
    for (const path of [feed, '/identite', '/actions'])
      expect((await ask(PUBLIC, path, 'POST')).status).toBe(403);
  });

  it.each([
    ...['evil.example', `${PUBLIC}.evil.example`, `evil.${PUBLIC}`, `${PUBLIC}:3000`, `${PUBLIC}.`],
    ...[`${PUBLIC}@evil.example`, 'localhost', '127.0.0.1'],
  ])('refuses the name "%s", to which a name of somebody else may lead', async (host) => {
    // What is no name at all is a bad request.
    expect([400, 403]).toContain((await ask(host, feed)).status);
  });

  it('answers this machine as before', async () => {
    const { port } = new URL(terrain.url);
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`])
      expect((await ask(host, feed)).status).toBe(200);
  });
});
