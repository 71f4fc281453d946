/** The first element that matches, of the kind that the caller expects. */
export function find<T extends Element>(
  selector: string,
  kind: abstract new () => T,
  root: ParentNode = document,
): T | undefined {
  const found = root.querySelector(selector);
  return found instanceof kind ? found : undefined;
}

/** Elements of HTML that the server rendered. */
export function elementsOf(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/** Says something to assistive technology without showing it. */
export function sayAloud(text: string): void {
  const region = find('[data-spoken]', HTMLElement);
  if (region !== undefined) region.textContent = text;
}
