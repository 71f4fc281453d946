import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absoluteFrom, type RenderContext } from '../../../adapters/slack/render/render-context.ts';
import { renderMessage } from '../../../adapters/slack/render/render-message.ts';
import { slackWordingFor } from '../../../adapters/slack/wording/wording.ts';
import type { Block, Message, RichText } from '../../../bot/message.ts';
import { messageProblems } from '../../fakes/slack/block-kit/check.ts';
import { textsOf } from '../../fakes/slack/texts-of.ts';

const context: RenderContext = {
  words: slackWordingFor('fr'),
  absolute: absoluteFrom('https://terrain.exemple.fr/'),
  carry: (run) => JSON.stringify(run).slice(0, 2000),
};

const pagesOf = (...blocks: readonly Block[]) => renderMessage({ blocks }, 'fr', context).pages;

function problemsOf(message: Message) {
  return renderMessage(message, 'fr', context).pages.flatMap(({ blocks, text }) =>
    messageProblems(blocks, text),
  );
}

describe('a message in Block Kit', () => {
  it('keeps within every limit of Slack, whatever the message', () => {
    const words = fc.string({ unit: 'binary', maxLength: 8000 });
    const rich: fc.Arbitrary<RichText> = fc.oneof(
      words,
      fc.array(
        fc.oneof(
          words,
          fc.record({ strong: words }),
          fc.record({ mention: fc.constant('U0123ABCD'), name: words }),
          fc.record({ link: words, href: fc.constant('/fiches/1') }),
        ),
        { maxLength: 6 },
      ),
    );
    const button = fc.record({
      label: words,
      run: fc.constant({ command: 'sujet', options: { sujet: '3' } }),
    });
    const block: fc.Arbitrary<Block> = fc.oneof(
      fc.record({ type: fc.constant('heading' as const), text: words }),
      fc.record({ type: fc.constant('paragraph' as const), text: rich }),
      fc.record({
        type: fc.constant('list' as const),
        ordered: fc.boolean(),
        items: fc.array(rich, { maxLength: 80 }),
      }),
      fc.record({
        type: fc.constant('facts' as const),
        facts: fc.array(fc.record({ label: words, value: words }), { maxLength: 30 }),
      }),
      fc.record({
        type: fc.constant('quote' as const),
        report: fc.constant('r1'),
        text: words,
        source: rich,
      }),
      fc.record({
        type: fc.constant('buttons' as const),
        label: words,
        layout: fc.constantFrom('choices' as const, 'actions' as const),
        buttons: fc.array(button, { maxLength: 60 }),
      }),
      fc.record({ type: fc.constant('picture' as const), svg: fc.constant('<svg/>'), alternative: words }),
    );
    const message = fc.record({ title: words, blocks: fc.array(block, { maxLength: 12 }) });
    fc.assert(
      fc.property(message, (one) => {
        expect(problemsOf(one)).toEqual([]);
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it('says all of a long message, over pages that say which they are', () => {
    const items = Array.from(
      { length: 60 },
      (_, n) => `Fiche ${n} : ${'la visio coupe '.repeat(30)}fin${n}.`,
    );
    const pages = pagesOf({ type: 'list', ordered: false, items });
    expect(pages.length).toBeGreaterThan(1);
    const said = textsOf(pages.map(({ blocks }) => blocks));
    for (const n of items.keys()) expect(said).toContain(`fin${n}.`);
    expect(textsOf(pages[1]?.blocks)).toContain(`Suite (page 2 sur ${pages.length})`);
  });

  it('shows what a student typed as it was typed', () => {
    const text = 'Le *maire* dit <!channel> : « a & b » ~non~ `code` :tada:';
    const [page] = pagesOf({ type: 'quote', report: 'r1', text, source: 'Préfecture *verte* <@U1>' });
    expect(textsOf(page?.blocks)).toContain(text);
    expect(JSON.stringify(page?.blocks[1])).toContain('&lt;@U1&gt;');
    expect(page?.text).toContain('&lt;!channel&gt;');
  });

  it('makes links of pages absolute, and words of them where Terrain has no address', () => {
    const text: RichText = ['Voir ', { link: 'la synthèse', href: '/syntheses/rural' }];
    const [page] = pagesOf({ type: 'paragraph', text });
    expect(JSON.stringify(page?.blocks)).toContain('https://terrain.exemple.fr/syntheses/rural');
    const alone = renderMessage({ blocks: [{ type: 'paragraph', text }] }, 'fr', {
      ...context,
      absolute: absoluteFrom(undefined),
    });
    expect(textsOf(alone.pages)).toContain('la synthèse');
  });

  it('sets French signs with the spaces that keep lines whole', () => {
    const [page] = pagesOf({ type: 'paragraph', text: 'Est-ce « le même » sujet ?' });
    expect(JSON.stringify(page?.blocks)).toContain('Est-ce «\u00a0le même\u00a0» sujet\u202f?');
  });

  it('puts a long choice whole beside its button, and names the button by it for who hears', () => {
    const label =
      'Les guichets des maisons France Services ferment avant la sortie des classes et du travail';
    const [page] = pagesOf({
      type: 'buttons',
      label: 'Est-ce le même sujet ?',
      layout: 'choices',
      buttons: [{ label, key: '1', run: { command: 'rattacher', options: { fiche: '1' } } }],
    });
    expect(textsOf(page?.blocks)).toContain(`${label}`);
    expect(page?.blocks[1]).toMatchObject({
      accessory: { accessibility_label: expect.stringMatching(/^Les guichets/) },
    });
  });

  it('never leaves a heading at the end of a page', () => {
    const blocks = Array.from({ length: 60 }, (_, n): readonly Block[] => [
      { type: 'heading', text: `Sujet ${n}` },
      { type: 'paragraph', text: 'Texte.' },
    ]).flat();
    const pages = pagesOf(...blocks);
    expect(pages.length).toBe(3);
    for (const { blocks: shown } of pages) expect(shown.at(-1)?.type).not.toBe('header');
  });
});
