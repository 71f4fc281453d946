import { cut, LIMITS } from '../limits.ts';
import type { Unit } from './units.ts';

/** What one message of the platform holds. */
export interface Page {
  readonly text: string;
  readonly rows: Unit['rows'];
  readonly pictures: readonly NonNullable<Unit['picture']>[];
}

/** Text of a page: under the platform's limit, so that what is added around it fits. */
const PAGE_TEXT = LIMITS.embedDescription - 96;

/** Units in order, as many on a page as fit; one page where everything fits, with no row kept for "next". */
export function pagesOf(units: readonly Unit[]): readonly Page[] {
  const whole = fill(units.flatMap(split), LIMITS.rows);
  return (whole.length === 1 ? whole : fill(units.flatMap(split), LIMITS.rows - 1)).map(toPage);
}

function fill(units: readonly Unit[], maxRows: number): readonly (readonly Unit[])[] {
  const pages: Unit[][] = [[]];
  for (const unit of units) {
    const page = pages.at(-1) ?? [];
    if (page.length === 0 || fits([...page, unit], maxRows)) {
      page.push(unit);
      continue;
    }
    pages.push([...takeLeading(page), unit]);
  }
  return pages;
}

/** Takes off the end of a page what belongs to the next one; the page keeps one unit at least. */
function takeLeading(page: Unit[]): readonly Unit[] {
  let from = page.length;
  while (from > 1 && page[from - 1]?.withNext) from -= 1;
  return page.splice(from);
}

function fits(units: readonly Unit[], maxRows: number): boolean {
  const rows = units.reduce((sum, unit) => sum + unit.rows.length, 0);
  const pictures = units.filter(({ picture }) => picture !== undefined).length;
  return textOf(units).length <= PAGE_TEXT && rows <= maxRows && pictures <= 1;
}

/** A unit too long for any page is several: text first, by lines; then its rows. */
function split(unit: Unit): readonly Unit[] {
  if (unit.text.length <= PAGE_TEXT && unit.rows.length < LIMITS.rows) return [unit];
  const texts = splitText(unit.text).map((text): Unit => ({ text, rows: [] }));
  const most = LIMITS.rows - 1;
  const rows: Unit[] = [];
  for (let at = 0; at < unit.rows.length; at += most)
    rows.push({ text: '', rows: unit.rows.slice(at, at + most) });
  return [...texts, ...rows];
}

function splitText(text: string): readonly string[] {
  if (text.length <= PAGE_TEXT) return text === '' ? [] : [text];
  const parts: string[] = [''];
  for (const line of text.split('\n').flatMap(shortLines)) {
    const part = parts.at(-1) ?? '';
    if (part.length + line.length + 1 <= PAGE_TEXT)
      parts[parts.length - 1] = part === '' ? line : `${part}\n${line}`;
    else parts.push(line);
  }
  return parts;
}

/** A line too long for a page is cut between words; a quotation stays one. */
function shortLines(line: string): readonly string[] {
  const mark = line.startsWith('> ') ? '> ' : '';
  const lines: string[] = [];
  let rest = line;
  while (rest.length > PAGE_TEXT) {
    const space = rest.lastIndexOf(' ', PAGE_TEXT);
    const at = space > mark.length ? space : PAGE_TEXT;
    lines.push(rest.slice(0, at));
    rest = `${mark}${rest.slice(at).trimStart()}`;
  }
  return [...lines, rest];
}

function toPage(units: readonly Unit[]): Page {
  return {
    text: cut(textOf(units), LIMITS.embedDescription),
    rows: units.flatMap(({ rows }) => rows),
    pictures: units.flatMap(({ picture }) => picture ?? []),
  };
}

/** Items of one list follow each other; other parts stand apart. */
function textOf(units: readonly Unit[]): string {
  let text = '';
  let before = '';
  for (const unit of units) {
    if (unit.text === '') continue;
    const close = isItem(before) && isItem(unit.text);
    text += text === '' ? unit.text : `${close ? '\n' : '\n\n'}${unit.text}`;
    before = unit.text;
  }
  return text;
}

function isItem(text: string): boolean {
  return /^(?:- |\d+\\?\. )/.test(text);
}
