import { describe, expect, it } from 'vitest';
import { decodeCustomId, encodeCustomId, fits } from '../../../adapters/discord/calls/custom-id.ts';
import { cut } from '../../../adapters/discord/limits.ts';
import { escapeText, renderRich } from '../../../adapters/discord/render/markdown.ts';
import { pagesOf } from '../../../adapters/discord/render/pages.ts';
import { unitsOf } from '../../../adapters/discord/render/units.ts';
import { siteAt } from '../../../adapters/discord/site.ts';
import type { Block, Button } from '../../../bot/message.ts';
import { wordingFor } from '../../../bot/wording/index.ts';

const site = siteAt('https://terrain.exemple.fr/');
const context = { site, wording: wordingFor('fr') };
const pages = (...blocks: readonly Block[]) => pagesOf(unitsOf({ blocks }, context));
const button = (label: string, rest: Partial<Button> = {}): Button => ({
  label,
  run: { command: 'sujet', options: { sujet: 's1' } },
  ...rest,
});
const quote = (text: string): Block => ({
  type: 'quote',
  report: 'r1',
  text,
  kind: 'initiative',
  side: 'state',
  source: 'Préfecture',
});

describe('markdown', () => {
  it.each([
    [
      '_dit_ *fort* `code` ||caché|| ~~barré~~',
      '\\_dit\\_ \\*fort\\* \\`code\\` \\|\\|caché\\|\\| \\~\\~barré\\~\\~',
    ],
    ['# Titre\n- point\n+ plus\n1. un\n> cité', '\\# Titre\n\\- point\n\\+ plus\n1\\. un\n\\> cité'],
    ['[lien](http://a.fr) <@123> @everyone', '\\[lien\\](http://a.fr) \\<@123\\> @everyone'],
    ['12,5 % - mais 1.5 km, n° 3', '12,5 % - mais 1.5 km, n° 3'],
  ])('shows %j as it was written', (text, shown) => {
    expect(escapeText(text)).toBe(shown);
  });

  it('links to Terrain’s pages where there is a way to them, and says the words alone otherwise', () => {
    const text = [
      'Lire ',
      { link: 'la [suite]', href: '/syntheses/rural(1)' },
      ', ',
      { strong: 'vite' },
    ] as const;
    expect(renderRich(text, site)).toBe(
      'Lire [la \\[suite\\]](https://terrain.exemple.fr/syntheses/rural%281%29), **vite**',
    );
    expect(renderRich(text, siteAt(undefined))).toBe('Lire la \\[suite\\], **vite**');
  });
});

describe('blocks', () => {
  it('keep their order, their kinds and their sources', () => {
    const [page] = pages(
      { type: 'heading', text: 'Ce qui revient' },
      { type: 'list', ordered: true, items: ['un', 'deux'] },
      { type: 'facts', facts: [{ label: 'Thème', value: 'Ruralité' }] },
      quote('Ligne 1\nLigne 2'),
    );
    expect(page?.text).toBe(
      '### Ce qui revient\n\n1. un\n2. deux\n\n**Thème** · Ruralité\n\n> Ligne 1\n> Ligne 2\n> -# Initiative · État · Préfecture',
    );
  });

  it('leave the mark off what has a number of its own', () => {
    const items = [['1. ', { link: 'Car', href: '/a' }], 'sans numéro'] as const;
    const [page] = pages({ type: 'list', ordered: false, items });
    expect(page?.text).toBe('1\\. [Car](https://terrain.exemple.fr/a)\n- sans numéro');
  });

  it('explain choices in the text where buttons have no room, and number both', () => {
    const [page] = pages({
      type: 'buttons',
      label: 'Est-ce le même sujet ?',
      layout: 'choices',
      buttons: [
        button('Venir au guichet', { key: '1', detail: '« car »' }),
        button('Autre chose', { key: '0', tone: 'quiet' }),
      ],
    });
    expect(page?.text).toBe('**Est-ce le même sujet ?**\n**1** · Venir au guichet\n-# «\u00a0car\u00a0»');
    expect(page?.rows.flat().map(({ label, tone }) => [label, tone])).toEqual([
      ['1 · Venir au guichet', 'primary'],
      ['Autre chose', 'quiet'],
    ]);
  });

  it('say what each group of buttons is about, where there are several', () => {
    const group = (n: number): Block => ({
      type: 'buttons',
      label: `fiche ${n}`,
      layout: 'actions',
      buttons: [button('Modifier')],
    });
    const [page] = pages(quote('Un'), group(1), quote('Deux'), group(2));
    expect(page?.rows.flat().map(({ label }) => label)).toEqual(['Modifier · fiche 1', 'Modifier · fiche 2']);
  });
});

describe('pages', () => {
  const long = Array.from({ length: 9 }, (_, at) => quote(`${at} ${'mot '.repeat(450)}`.trim()));

  it('hold everything, in order, and none is over the limits', () => {
    const group = (n: number): Block => ({
      type: 'buttons',
      label: `fiche ${n}`,
      layout: 'actions',
      buttons: [button(`Ouvrir ${n}`)],
    });
    const made = pages(...long.flatMap((block, at) => [block, group(at)]));
    expect(made.length).toBeGreaterThan(1);
    for (const { text, rows } of made) {
      expect(text.length).toBeLessThanOrEqual(4096);
      expect(rows.length).toBeLessThanOrEqual(4);
    }
    expect(made.flatMap(({ rows }) => rows.flat()).map(({ label }) => label.slice(0, 8))).toEqual(
      long.map((_, at) => `Ouvrir ${at}`),
    );
    const words =
      made
        .map(({ text }) => text)
        .join(' ')
        .match(/mot/g) ?? [];
    expect(words.length).toBe(9 * 450);
  });

  it('keep a quotation with the buttons that are about it', () => {
    const group = (n: number): Block => ({
      type: 'buttons',
      label: `fiche ${n}`,
      layout: 'actions',
      buttons: [button('Modifier')],
    });
    const said: Block = { type: 'paragraph', text: 'Retirée.' };
    const made = pages(...[1, 2, 3, 4, 5, 6].flatMap((n) => [quote(`Constat ${n}`), said, group(n)]));
    expect(made.map(({ text }) => text.match(/Constat/g)?.length)).toEqual([4, 2]);
    expect(made.map(({ rows }) => rows.length)).toEqual([4, 2]);
  });

  it('never end with a heading', () => {
    const [first, second] = pages(
      quote('a'.repeat(3900)),
      { type: 'heading', text: 'Suite' },
      quote('b'.repeat(200)),
    );
    expect([first?.text.includes('### Suite'), second?.text.startsWith('### Suite')]).toEqual([false, true]);
  });

  it('cut between words a text that no page holds', () => {
    const made = pages({ type: 'paragraph', text: 'mot '.repeat(3000).trim() });
    expect(made.map(({ text }) => text).join(' ')).toBe('mot '.repeat(3000).trim());
  });

  it('keep more buttons than five rows hold', () => {
    const buttons = Array.from({ length: 27 }, (_, at) => button(`Choix ${at}`));
    const made = pages({ type: 'buttons', label: 'Lequel ?', layout: 'choices', buttons });
    expect(made.flatMap(({ rows }) => rows.flat()).length).toBe(27);
  });
});

describe('custom ids', () => {
  it.each([
    { type: 'run', call: { command: 'rattacher', options: { fiche: '106', sujet: 's 3&é=' } } },
    { type: 'run', call: { command: 'aide', options: {} } },
    { type: 'kept-run', id: 'a-b_c' },
    { type: 'page', id: 'abc', page: 12 },
    { type: 'open-form', id: 'abc', part: 0 },
    { type: 'form', id: 'abc', part: 1 },
    { type: 'offered-form', id: 'abc', part: 1 },
  ] as const)('come back as they went: %j', (id) => {
    expect(decodeCustomId(encodeCustomId(id, 7))).toEqual(id);
  });

  it.each(['', 'x1:abc', 'r1:', 'p1:abc', 'of another program'])('are none of ours: %j', (text) => {
    expect(decodeCustomId(text)).toBeUndefined();
  });

  it('are measured', () => {
    expect([fits('a'.repeat(100)), fits('a'.repeat(101))]).toEqual([true, false]);
  });
});

describe('cutting', () => {
  it('leaves what fits, ends with an ellipsis, and splits no character', () => {
    expect([cut('abc', 3), cut('abcd', 3), cut('a 😀😀', 4), cut('ab cd', 4)]).toEqual([
      'abc',
      'ab…',
      'a…',
      'ab…',
    ]);
  });
});
