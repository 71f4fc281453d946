import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browse, formOf, textOf } from './browse.ts';
import { type OpenWebChat, openWebChat } from './open-web-chat.ts';
import { CAMILLE, GUEST, JOHN, PEOPLE } from './sample-workspace.ts';

let open: OpenWebChat;
beforeAll(async () => {
  open = await openWebChat();
});
afterAll(() => open.close());

function choose(person: string, back: string): Promise<Response> {
  return browse(open.chat.url, undefined, '/identite', { form: formOf({ personne: person, retour: back }) });
}

describe('who one is', () => {
  it('asks on the first visit, and says that there are no accounts', async () => {
    const response = await browse(open.chat.url, undefined, '/syntheses/rural');
    const html = await response.text();
    expect(textOf(html)).toContain('sans compte ni mot de passe');
    expect(html).toContain('name="retour" value="/syntheses/rural"');
    for (const { name } of PEOPLE) expect(html).toContain(name);
  });

  it('groups people by role and school', async () => {
    const html = await (await browse(open.chat.url, undefined, '/')).text();
    const groups = [...html.matchAll(/<optgroup label="([^"]*)"/g)].map(([, label]) => label);
    expect(groups).toEqual(['Élèves · ENA', 'Élèves · INET', 'Coordination', 'Invités']);
  });

  it('keeps the choice in a cookie that scripts and other sites do not get', async () => {
    const response = await choose(CAMILLE.id, '/syntheses');
    expect([response.status, response.headers.get('location')]).toEqual([303, '/syntheses']);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toContain('terrain_personne=camille');
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
  });

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'leads home rather than to %s',
    async (back) => {
      expect((await choose(CAMILLE.id, back)).headers.get('location')).toBe('/');
    },
  );

  it('refuses somebody who is not in the edition', async () => {
    expect((await choose('nobody', '/')).status).toBe(404);
  });

  it('begins in the channel of the theme that one’s group prepares', async () => {
    const home = await browse(open.chat.url, CAMILLE, '/');
    expect(home.headers.get('location')).toBe('/salons/services-ruraux');
  });

  it('begins in the general channel without a group', async () => {
    const home = await browse(open.chat.url, GUEST, '/');
    expect(home.headers.get('location')).toBe(`/salons/${encodeURIComponent('général')}`);
  });

  it('speaks English to whoever chose it', async () => {
    const html = await (await browse(open.chat.url, JOHN, '/syntheses')).text();
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('Syntheses');
  });

  it('does nothing for a request without a person', async () => {
    const form = formOf({ texte: 'Bonjour', demande: 'r1' });
    expect((await browse(open.chat.url, undefined, '/salons/simplification', { form })).status).toBe(401);
  });
});
