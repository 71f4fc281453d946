import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';

/** The house's font as TrueType: a machine without fonts would drop every text of a drawing without a word. */
const FONT = 'Inter';
const FONT_FILES = ['400Regular/Inter_400Regular.ttf', '600SemiBold/Inter_600SemiBold.ttf'];
/** One drawing of a synthesis goes to many people: the latest ones are kept, drawn. */
const KEPT = 16;
const kept = new Map<string, Promise<Uint8Array>>();
const { resolve } = createRequire(import.meta.url);

/**
 * Draws an SVG as a PNG of `width` pixels, on white, beside this thread: it takes some tenths of a second. All text is
 * set in Inter, whatever font the drawing names: the same picture on every machine.
 * @throws Error when it is no SVG
 */
export function svgToPng(svg: string, width = 1200): Promise<Uint8Array> {
  const key = `${width} ${svg}`;
  const drawn = kept.get(key) ?? draw(svg, width);
  // Put at the end again: the one that was asked for longest ago goes.
  kept.delete(key);
  kept.set(key, drawn);
  drawn.catch(() => kept.delete(key));
  for (const [oldest] of kept) if (kept.size > KEPT) kept.delete(oldest);
  return drawn;
}

async function draw(svg: string, width: number): Promise<Uint8Array> {
  const drawing = await renderAsync(svg, {
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
  return drawing.asPng();
}
