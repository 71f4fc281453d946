import { describe, expect, it } from 'vitest';
import { svgToPng } from '../../../adapters/files/svg-to-png.ts';

const drawing = (text: string, font = 'sans-serif') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80"><text x="10" y="50" font-size="30" font-family="${font}">${text}</text></svg>`;

describe('a drawing as PNG', () => {
  it('is a PNG of the width asked for', () => {
    const png = Buffer.from(svgToPng(drawing('Été'), 600));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([600, 160]);
  });

  it('draws its words, whatever font it names and whatever fonts the machine has', () => {
    const nothing = svgToPng(drawing(''));
    expect(svgToPng(drawing('Été « où »')).length).toBeGreaterThan(nothing.length * 1.5);
    expect(svgToPng(drawing('Été', 'Marianne'))).toEqual(svgToPng(drawing('Été')));
  });
});
