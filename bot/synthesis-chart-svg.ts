/** A part of a bar. */
export interface Segment {
  readonly label: string;
  /** As SVG names colours. */
  readonly colour: string;
  readonly count: number;
}

export interface Legend {
  readonly title: string;
  readonly segments: readonly Segment[];
}

export interface ChartRow {
  /** From 0, downwards. */
  readonly at: number;
  readonly title: string;
  readonly kinds: readonly Segment[];
  readonly sides: readonly Segment[];
  readonly total: number;
  /** The total of the longest row, which fills the width. */
  readonly most: number;
}

// Measures in user units: 960 across, so that 16 is the text of a message.
const WIDTH = 960;
const MARGIN = 24;
const BARS_AT = 400;
const BARS_WIDTH = 490;
const LEGEND_LINE = 28;
const ROWS_AT = MARGIN + 2 * LEGEND_LINE + 20;
const ROW = 50;
const KIND_BAR = 20;
const SIDE_BAR = 7;
const TEXT = 16;
/** Inter is 0.56 em wide in the mean: nothing measures text here. */
const CHARACTER = TEXT * 0.56;
/** Narrower parts have no room for their figure. */
const ROOM_FOR_FIGURE = 16;
const INK = '#1d1f2b';
const INK_SOFT = '#565968';

/** A whole drawing. Its own ground is light, whatever the page around it. */
export function svgSheet(legends: readonly Legend[], rows: readonly string[]): string {
  const height = ROWS_AT + rows.length * ROW + MARGIN - 10;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="Inter, sans-serif" font-size="${TEXT}">`,
    `<rect width="${WIDTH}" height="${height}" rx="10" fill="#ffffff"/>`,
    ...legends.map(svgLegend),
    ...rows,
    '</svg>',
  ].join('');
}

export function svgRow({ at, title, kinds, sides, total, most }: ChartRow): string {
  const top = ROWS_AT + at * ROW;
  const scale = BARS_WIDTH / most;
  const middle = top + KIND_BAR / 2 + 6;
  return [
    text(MARGIN, middle, title, INK),
    ...bar(kinds, top, KIND_BAR, scale, true),
    ...bar(sides, top + KIND_BAR + 4, SIDE_BAR, scale, false),
    text(BARS_AT + total * scale + 10, middle, String(total), INK, 'font-weight="600"'),
  ].join('');
}

function bar(
  segments: readonly Segment[],
  top: number,
  height: number,
  scale: number,
  figures: boolean,
): readonly string[] {
  let x = BARS_AT;
  return segments.flatMap(({ colour, count }) => {
    const width = count * scale;
    const from = x;
    x += width;
    const figure =
      figures && width >= ROOM_FOR_FIGURE
        ? [text(from + width / 2, top + 15, String(count), '#ffffff', 'font-size="13" text-anchor="middle"')]
        : [];
    // A hair of the ground between two parts, so that they are told apart without their colours.
    return [rectangle(from, top, Math.max(width - 1, 1), height, colour), ...figure];
  });
}

function svgLegend({ title, segments }: Legend, line: number): string {
  const y = MARGIN + line * LEGEND_LINE + 12;
  let x = MARGIN + 90;
  const height = line === 0 ? 14 : SIDE_BAR;
  const parts = segments.map(({ label, colour }) => {
    const from = x;
    x += 22 + label.length * CHARACTER + 22;
    return rectangle(from, y - 5 - height / 2, 14, height, colour) + text(from + 22, y, label, INK);
  });
  return [text(MARGIN, y, title, INK_SOFT), ...parts].join('');
}

function rectangle(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${height}" rx="2" fill="${fill}"/>`;
}

function text(x: number, y: number, said: string, fill: string, more = ''): string {
  return `<text x="${round(x)}" y="${round(y)}" fill="${fill}" ${more}>${escaped(said)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Also without what XML allows in no text: people may have written anything. */
function escaped(said: string): string {
  return said
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');
}
