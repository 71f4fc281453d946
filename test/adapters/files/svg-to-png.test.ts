import { describe, expect, it } from 'vitest';
import { svgToPng } from '../../../adapters/files/svg-to-png.ts';

const drawing = (text: string, font = 'sans-serif') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80"><text x="10" y="50" font-size="30" font-family="${font}">${text}</text></svg>`;

describe('a drawing as PNG', () => {
  it('is a PNG of the width asked for', async () => {
    const png = Buffer.from(await svgToPng(drawing('Été'), 600));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([600, 160]);
  });

  it('draws its words, whatever font it names and whatever fonts the machine has', async () => {
    const [nothing, words, other, same] = await Promise.all([
      svgToPng(drawing('')),
      svgToPng(drawing('Été « où »')),
      svgToPng(drawing('Été', 'Marianne')),
      svgToPng(drawing('Été')),
    ]);
    expect(words.length).toBeGreaterThan(nothing.length * 1.5);
    expect(other).toEqual(same);
  });

  it('draws once what is asked for again, and not what is no drawing', async () => {
    expect(await svgToPng(drawing('Une'))).toBe(await svgToPng(drawing('Une')));
    await expect(svgToPng('no drawing')).rejects.toThrow();
    await expect(svgToPng('no drawing')).rejects.toThrow();
  });

  it('keeps the drawings of late only', async () => {
    const first = await svgToPng(drawing('Première'));
    for (let at = 0; at < 16; at += 1) await svgToPng(drawing(String(at)));
    expect(await svgToPng(drawing('Première'))).not.toBe(first);
  });
});
