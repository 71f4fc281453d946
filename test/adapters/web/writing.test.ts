import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browse, formOf, textOf } from './browse.ts';
import { createFakeHandler, type FakeHandler, NO_ACCOUNTS } from './fake-handler.ts';
import { type OpenWebChat, openWebChat } from './open-web-chat.ts';
import { CAMILLE, MALIK } from './sample-workspace.ts';
import { createWebHands } from './web-hands.ts';

const CHANNEL = '/salons/services-ruraux';

let open: OpenWebChat;
let handler: FakeHandler;
beforeEach(async () => {
  handler = createFakeHandler();
  open = await openWebChat(handler);
});
afterEach(() => open.close());

function write(path: string, text: string, request = 'r1'): Promise<Response> {
  return browse(open.chat.url, CAMILLE, path, { form: formOf({ texte: text, demande: request }) });
}

describe('writing', () => {
  it('says to everybody in the channel what is no command, and asks the bot nothing', async () => {
    await write(CHANNEL, 'Qui a vu des bus itinérants ?');
    const seen = await createWebHands(open.chat.url).see(MALIK, 'services-ruraux');
    expect(seen.map(({ text }) => text)).toEqual(['CR Camille Roux 9 h 05 Qui a vu des bus itinérants ?']);
    expect(handler.asked).toEqual([]);
  });

  it('says a message once when it is sent twice', async () => {
    await Promise.all([write(CHANNEL, 'Bonjour.'), write(CHANNEL, 'Bonjour.')]);
    await write(CHANNEL, 'Bonjour.');
    expect((await createWebHands(open.chat.url).see(MALIK, 'services-ruraux')).length).toBe(1);
  });

  it('hands to the bot all that is said in private, and shows both sides to the one person', async () => {
    await write('/messages/terrain', 'themes');
    const hands = createWebHands(open.chat.url);
    expect((await hands.see(CAMILLE)).length).toBe(2);
    expect(await hands.see(MALIK)).toEqual([]);
    expect(handler.asked[0]?.channel).toBe(undefined);
  });

  it('leads back to the room without script', async () => {
    const response = await write(CHANNEL, 'Bonjour.');
    expect([response.status, response.headers.get('location')]).toEqual([303, CHANNEL]);
  });

  it('shows a form on a page of its own without script', async () => {
    const response = await write(CHANNEL, '/terrain signaler');
    const html = await response.text();
    expect([response.status, html.includes('<h2 id="titre-formulaire">Signaler</h2>')]).toEqual([200, true]);
    expect(html).toContain(`href="${CHANNEL}"`);
  });

  it('passes a file on with its name and its bytes', async () => {
    const form = formOf({ commande: 'signaler', options: '{}', origine: 'form', 'champ.texte': 'Le car…' });
    form.set('champ.piece', new File([new Uint8Array([239, 187, 191])], 'élèves.csv'));
    await browse(open.chat.url, CAMILLE, '/commandes', { form });
    expect(handler.asked[0]?.call).toMatchObject({
      files: { piece: { name: 'élèves.csv', content: new Uint8Array([239, 187, 191]) } },
    });
  });

  it.each([
    ['left empty', [''], ''],
    ['ticked', ['', 'yes'], 'yes'],
  ])('passes on a box that was %s', async (_how, values, expected) => {
    const form = formOf({ commande: 'signaler', options: '{}', origine: 'form' });
    for (const value of values) form.append('champ.joignable', value);
    await browse(open.chat.url, CAMILLE, '/commandes', { form });
    expect(handler.asked[0]?.call).toMatchObject({ options: { joignable: expected } });
  });

  it('refuses a message that is too long, and says so', async () => {
    const response = await write(CHANNEL, 'a'.repeat(4001));
    expect([response.status, textOf(await response.text())]).toEqual([400, expect.stringContaining('4001')]);
  });

  it('refuses a channel that the edition does not have', async () => {
    expect((await write('/salons/secret', 'Bonjour.')).status).toBe(404);
  });

  it('refuses options that are not text', async () => {
    const form = formOf({ commande: 'fiches', options: '{"fiche":{"$gt":1}}' });
    const response = await browse(open.chat.url, CAMILLE, '/commandes', { form });
    expect(response.status).toBe(400);
    expect(handler.asked).toEqual([]);
  });

  it('does not say to a person what went wrong inside, but to the log', async () => {
    await write(CHANNEL, '/terrain panne');
    const [seen] = await createWebHands(open.chat.url).see(CAMILLE, 'services-ruraux');
    expect(seen?.text).toContain('inattendue');
    expect(seen?.text).not.toContain('secret path');
    expect(open.logged.map((details) => 'err' in details && String(details.err))).toEqual([
      'Error: the database said: secret path',
    ]);
  });
});

describe('stopping', () => {
  it('answers what is under way first', async () => {
    const { promise: begun, resolve: begin } = deferred();
    const { promise: finished, resolve: finish } = deferred();
    const slow = await openWebChat({
      handle: async (invocation) => {
        begin();
        await finished;
        return createFakeHandler().handle(invocation);
      },
      complete: async () => [],
      ...NO_ACCOUNTS,
    });
    const form = formOf({ texte: '/terrain themes', demande: 'r1' });
    const answer = browse(slow.chat.url, CAMILLE, CHANNEL, { form, accept: 'application/json' });
    await begun;
    const stopped = slow.close();
    finish();
    expect(await (await answer).json()).toMatchObject({ type: 'message' });
    await stopped;
  });
});

/** A promise that the test keeps. */
function deferred(): { readonly promise: Promise<void>; resolve(): void } {
  let resolve = (): void => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve: () => resolve() };
}

describe('completion', () => {
  async function complete(line: string): Promise<unknown> {
    const query = new URLSearchParams({ ligne: line, salon: 'services-ruraux' });
    const response = await browse(open.chat.url, CAMILLE, `/completions?${query}`, {
      accept: 'application/json',
    });
    return response.json();
  }

  it('offers the commands from the first sign on', async () => {
    expect(await complete('/')).toMatchObject({
      from: 0,
      suggestions: [{ value: '/terrain signaler', detail: 'Dire ce que vous avez vu' }, {}, {}, {}],
    });
  });

  it('completes the word being typed', async () => {
    expect(await complete('/terrain synthese ru')).toEqual({
      from: 18,
      suggestions: [{ value: 'rural', label: 'Services en zone rurale' }],
    });
  });

  it('offers nothing in a message', async () => {
    expect(await complete('Bonjour /terrain')).toEqual({ from: 16, suggestions: [] });
  });
});
