import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Participant } from '../../../bot/domain/participant.ts';
import type { Message } from '../../../bot/message.ts';
import { browse, formOf, textOf } from './browse.ts';
import { type OpenWebChat, openWebChat } from './open-web-chat.ts';
import { SAMPLE_REPORTS } from './sample-reports.ts';
import { CAMILLE, EDITION, GUEST, JOHN, MALIK, NADIA } from './sample-workspace.ts';

const PAGES = [
  '/salons/services-ruraux',
  '/messages/terrain',
  '/syntheses',
  '/syntheses/rural',
  '/syntheses/rural/questions',
  '/syntheses/rural/sujets/s1',
  '/fiches/1',
  '/mes-fiches',
  '/agenda',
  '/fiches/999999',
  '/nowhere',
];

/** What an attacker would type, in every place where people's words go. */
const HOSTILE = `"'><script>alert(1)</script><img src=x onerror=alert(2)>`;

const HOSTILE_MESSAGE: Message = {
  title: HOSTILE,
  kind: 'initiative',
  blocks: [
    { type: 'heading', text: HOSTILE },
    {
      type: 'paragraph',
      text: [
        HOSTILE,
        { strong: HOSTILE },
        { mention: 'p1', name: HOSTILE },
        { link: HOSTILE, href: 'javascript:alert(3)' },
      ],
    },
    { type: 'paragraph', text: [{ link: 'x', href: `/syntheses/"onclick="alert(4)` }] },
    { type: 'list', ordered: false, items: [HOSTILE] },
    { type: 'facts', facts: [{ label: HOSTILE, value: HOSTILE }] },
    { type: 'quote', report: 'r1', text: HOSTILE, source: HOSTILE },
    {
      type: 'buttons',
      label: HOSTILE,
      layout: 'choices',
      buttons: [
        { label: HOSTILE, detail: HOSTILE, key: '"', run: { command: HOSTILE, options: { a: HOSTILE } } },
      ],
    },
    {
      type: 'picture',
      svg: `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(5)</script></svg>`,
      alternative: HOSTILE,
    },
  ],
};

let open: OpenWebChat;
beforeAll(async () => {
  open = await openWebChat();
});
afterAll(() => open.close());

async function read(person: Participant | undefined, path: string): Promise<string> {
  return (await browse(open.chat.url, person, path)).text();
}

/** Everything in a page that the policy of the pages forbids, or that its words have smuggled in. */
function forbidden(page: string): readonly string[] {
  // Links and documents of dates lead out of the workspace, and say so to the browser.
  const html = page.replace(/<a href="https?:[^"<>]*" target="_blank" rel="noopener noreferrer">/g, '<a>');
  const scripts =
    html.match(/<script(?! type="module" src="\/actifs\/client\/main\.js"><\/script>)[^>]*>/g) ?? [];
  const tags = (html.match(/<[a-z][^>]*>/g) ?? []).map((tag) => tag.replace(/"[^"]*"/g, '""'));
  const attributes = tags.filter((tag) => /\s(style|on[a-z]+)\s*=/.test(tag));
  const elsewhere = html.match(/(?:src|href|action)="(?:https?:|\/\/|javascript:)[^"]*"/g) ?? [];
  return [...scripts, ...(html.match(/<style[^>]*>/g) ?? []), ...attributes, ...elsewhere];
}

describe('every page', () => {
  for (const person of [CAMILLE, NADIA, GUEST, JOHN]) {
    it.each(PAGES)(`holds no script or style of its own for ${person.name}: %s`, async (path) => {
      expect(forbidden(await read(person, path))).toEqual([]);
    });
  }

  it('says its language, its title and where its content is', async () => {
    for (const path of PAGES) {
      const html = await read(CAMILLE, path);
      expect(html).toMatch(/^<!doctype html><html lang="fr">/);
      expect(html).toMatch(/<title>[^<]+ · Terrain<\/title>/);
      expect(html).toContain('<main id="contenu"');
      expect((html.match(/<h1/g) ?? []).length).toBe(1);
    }
  });

  it('writes its own French with the apostrophe and the spaces of French', async () => {
    // Pages of people’s words keep what people typed.
    for (const path of ['/messages/terrain', '/syntheses', '/agenda', '/nowhere']) {
      expect(textOf(await read(CAMILLE, path))).not.toMatch(/\p{L}'\p{L}/u);
      expect(await read(CAMILLE, path)).not.toMatch(/>[^<]* [;!?»][^<]*</);
    }
  });
});

describe('people’s words', () => {
  it('never become markup in messages and names of rooms', async () => {
    const target = { type: 'channel', edition: EDITION.id, channel: 'simplification' } as const;
    await open.chat.deliver(target, HOSTILE_MESSAGE, 'hostile');
    await browse(open.chat.url, MALIK, '/salons/simplification', { form: formOf({ texte: HOSTILE }) });
    const html = await read(CAMILLE, '/salons/simplification');
    expect(forbidden(html)).toEqual([]);
    expect(html).not.toContain('<img src=x');
    expect(textOf(html)).toContain('<script>alert(1)</script>');
  });

  it('never become markup in reports, subjects and places', async () => {
    const [sample] = SAMPLE_REPORTS;
    if (sample === undefined) throw new Error('no sample');
    const place = { institution: HOSTILE, territory: HOSTILE, side: 'state' } as const;
    const content = { ...sample.report.content, text: HOSTILE, subject: HOSTILE, place };
    const report = { ...sample.report, school: HOSTILE, content };
    open.reading.samples = [{ ...sample, issue: HOSTILE, report }];
    for (const path of ['/syntheses/rural', '/syntheses/rural/sujets/s1', '/fiches/1', '/mes-fiches']) {
      const html = await read(CAMILLE, path);
      expect(forbidden(html)).toEqual([]);
      expect(html).not.toContain('<img src=x');
    }
    open.reading.samples = SAMPLE_REPORTS;
  });

  it('never become markup in addresses and error pages', async () => {
    const path = `/salons/${encodeURIComponent(HOSTILE)}`;
    expect(forbidden(await read(CAMILLE, path))).toEqual([]);
    expect(forbidden(await read(CAMILLE, `/syntheses/${encodeURIComponent(HOSTILE)}`))).toEqual([]);
    expect(forbidden(await read(undefined, path))).toEqual([]);
  });
});

describe('the page of a synthesis', () => {
  it('says which version it is, what it rests on, and what became of every report', async () => {
    const text = textOf(await read(CAMILLE, '/syntheses/rural'));
    expect(text).toContain('Synthèse du thème · version 12 · mardi 24 novembre, 9 h 05');
    expect(text).toContain('105 fiches de 3 élèves, 102 lieux de stage dans 56 territoires.');
    expect(text).toContain('12 sujets reviennent');
    expect(text).toContain('Dans un sujet 97 · 92 %');
    expect(text).toContain('Isolées 8 · 8 %');
  });

  it('shows every report of the theme by a link', async () => {
    const lone = SAMPLE_REPORTS.filter(
      ({ report, issue }) => report.content.theme === 'rural' && issue === null,
    );
    const html = await read(CAMILLE, '/syntheses/rural');
    for (const { report } of lone) expect(html).toContain(`href="/fiches/${report.number}"`);
    expect((html.match(/class="subject"/g) ?? []).length).toBe(12);
  });

  it('puts good practices before what blocks', async () => {
    const html = await read(CAMILLE, '/syntheses/rural');
    expect(html.indexOf('kind practice')).toBeLessThan(html.indexOf('kind blocking'));
    expect(html.indexOf('Ce qui marche')).toBeLessThan(html.indexOf('Ce qui bloque'));
  });

  it('says in words how solid each subject is, and what that means', async () => {
    const text = textOf(await read(CAMILLE, '/syntheses/rural'));
    expect(text).toContain('Un sujet est solide quand on le retrouve');
    expect(text).toContain('Solide · retrouvé 98 fois sur 100');
    expect(text).toContain('Très fragile · retrouvé 10 fois sur 100');
  });

  it('does not count students to whoever may not know them', async () => {
    expect(textOf(await read(GUEST, '/syntheses/rural'))).toContain('105 fiches, 102 lieux de stage');
  });

  it('invites to the first report when there is none', async () => {
    open.reading.samples = [];
    const html = await read(CAMILLE, '/syntheses/rural');
    open.reading.samples = SAMPLE_REPORTS;
    expect(textOf(html)).toContain('Aucune fiche encore. La première ?');
    expect(html).toContain('href="/salons/services-ruraux"');
  });
});

describe('the other pages', () => {
  it('offer to correct the grouping to those who may', async () => {
    expect(textOf(await read(NADIA, '/syntheses/rural/sujets/s1'))).toContain('Fusionner avec…');
    expect(textOf(await read(GUEST, '/syntheses/rural/sujets/s1'))).not.toContain('Fusionner avec…');
  });

  it('offer to change a report to its author alone', async () => {
    expect(textOf(await read(CAMILLE, '/fiches/1'))).toContain('Effacer');
    expect(textOf(await read(MALIK, '/fiches/1'))).not.toContain('Effacer');
  });

  it('say in one sentence what cannot be shown, and lead on', async () => {
    const response = await browse(open.chat.url, CAMILLE, '/fiches/999999');
    const html = await response.text();
    expect(response.status).toBe(404);
    expect(textOf(html)).toContain('La fiche 999999 n’existe pas');
    expect(html).toContain('href="/"');
  });

  it('never show what went wrong inside', async () => {
    const { synthesis } = open.reading;
    open.reading.synthesis = () => Promise.reject(new Error('SQLITE_CORRUPT at /secret/path'));
    const failed = await browse(open.chat.url, CAMILLE, '/syntheses/rural');
    const others = await browse(open.chat.url, CAMILLE, '/syntheses');
    open.reading.synthesis = synthesis;
    expect([failed.status, others.status]).toEqual([500, 200]);
    expect(await failed.text()).not.toMatch(/SQLITE|secret|at \w+ \(/);
    expect(open.logged.length).toBeGreaterThan(0);
  });
});
