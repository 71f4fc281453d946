import type { HtmlEscapedString } from 'hono/utils/html';

/** What a component gives: markup in which every text is escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The HTML of an element whose components are all synchronous. */
export function render(element: Html): string {
  return String(element);
}

/** A whole document. */
export function renderDocument(element: Html): string {
  return `<!doctype html>${render(element)}`;
}
