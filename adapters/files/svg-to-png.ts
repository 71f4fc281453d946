import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

/** The house's font as TrueType: a machine without fonts would drop every text of a drawing without a word. */
const FONT = 'Inter';
const FONT_FILES = ['400Regular/Inter_400Regular.ttf', '600SemiBold/Inter_600SemiBold.ttf'];
const { resolve } = createRequire(import.meta.url);

/**
 * Draws an SVG as a PNG of `width` pixels, on white. All text is set in Inter, whatever font the drawing names:
 * the same picture on every machine.
 * @throws Error when it is no SVG
 */
export function svgToPng(svg: string, width = 1200): Uint8Array {
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    background: '#fff',
    font: {
      loadSystemFonts: false,
      fontFiles: FONT_FILES.map((file) => resolve(`@expo-google-fonts/inter/${file}`)),
      defaultFontFamily: FONT,
      sansSerifFamily: FONT,
      serifFamily: FONT,
      monospaceFamily: FONT,
    },
  });
  return drawing.render().asPng();
}
