import { describe, expect, it } from 'vitest';
import { renderSynthesisDocument } from '../../../adapters/web/render-synthesis-document.tsx';
import { textOf } from './browse.ts';
import { createFakeReading } from './fake-reading.ts';
import { CAMILLE } from './sample-workspace.ts';

const html = renderSynthesisDocument(await createFakeReading().synthesis(CAMILLE, 'rural'));

describe('a synthesis in one file', () => {
  it('needs nothing else', () => {
    expect(html).not.toMatch(/<script|<link|<img|url\(|@import|https?:/);
    expect(html).toContain('<style>');
  });

  it('leads every line to a place in the same file', () => {
    const targets = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => `#${id}`));
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((href) => !targets.has(href))).toEqual([]);
  });

  it('names no place twice', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
  });

  it('ends with every report, whole', () => {
    expect((html.match(/id="fiche-\d+"/g) ?? []).length).toBe(105);
    expect(textOf(html)).toContain("La maire : « On lui demande d'être assistante sociale");
  });

  it('is the same file for the same synthesis', async () => {
    expect(renderSynthesisDocument(await createFakeReading().synthesis(CAMILLE, 'rural'))).toBe(html);
  });

  it('says nothing of places, authors and schools that are not known', async () => {
    const reading = createFakeReading();
    const place = { institution: '', territory: '', side: 'other' } as const;
    reading.samples = reading.samples.map((sample) => {
      const content = { ...sample.report.content, place };
      return { ...sample, report: { ...sample.report, author: '', school: '', content } };
    });
    const text = textOf(renderSynthesisDocument(await reading.synthesis(CAMILLE, 'rural')));
    expect(text).toContain('105 fiches. 12 sujets reviennent');
    expect(text).not.toMatch(/· ·|0 lieu|Vu d’un seul côté|Autres/);
  });

  it('speaks English when asked', async () => {
    const english = renderSynthesisDocument(await createFakeReading().synthesis(CAMILLE, 'rural'), 'en');
    expect(english).toContain('<html lang="en">');
    expect(textOf(english)).toContain('What nobody answers yet');
  });
});
