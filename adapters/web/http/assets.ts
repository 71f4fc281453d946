import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packageRoot } from '../../system/package-root.ts';
import { barStyles } from '../bar-styles.ts';

/** In the order of the cascade. */
const STYLE_SHEETS = [
  ...['fonts', 'tokens', 'base', 'buttons', 'kinds'],
  ...['sidebar', 'room', 'page', 'message', 'form'],
  ...['synthesis', 'voices', 'questions', 'agenda', 'narrow', 'print'],
];
const DOCUMENT_SHEETS = ['tokens', 'base', 'kinds', 'page', 'message', 'synthesis', 'voices', 'print'];

const FONTS: Readonly<Record<string, string>> = {
  'inter-latin.woff2': '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  'inter-latin-ext.woff2': '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2',
  'source-serif-latin.woff2':
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  'source-serif-latin-ext.woff2':
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2',
};

/** The styles of the workspace's pages. */
export function pageStyles(): string {
  return sheets(STYLE_SHEETS);
}

/** The styles of a synthesis that stands alone in one file: no fonts to load. */
export function documentStyles(): string {
  return sheets(DOCUMENT_SHEETS);
}

function sheets(names: readonly string[]): string {
  const folder = join(packageRoot(), 'adapters/web/styles');
  return [...names.map((name) => readFileSync(join(folder, `${name}.css`), 'utf8')), barStyles()].join('\n');
}

/** A font file of the packages; undefined when the pages use none of this name. */
export function font(name: string): Uint8Array | undefined {
  const file = Object.hasOwn(FONTS, name) ? FONTS[name] : undefined;
  return file === undefined ? undefined : readFileSync(createRequire(import.meta.url).resolve(file));
}

/** A compiled module of the client; undefined when there is none of this name. */
export function clientModule(name: string): string | undefined {
  if (!/^[a-z-]+\.js$/.test(name)) return undefined;
  try {
    return readFileSync(join(packageRoot(), 'dist/adapters/web/client', name), 'utf8');
  } catch {
    return undefined;
  }
}

export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#27408b"/><path d="M8 9h16v4h-6v12h-4V13H8z" fill="#fff"/></svg>`;
