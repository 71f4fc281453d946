export interface SlackButton {
  readonly action_id: string;
  readonly block_id?: string;
  readonly value?: string;
  /** What is read on it; for a choice beside its text, that text's first line. */
  readonly label: string;
}

/** Every text that Block Kit shows, in order, with ordinary spaces and signs. */
export function textsOf(blocks: unknown): string {
  return readable(collect(blocks).join(' '));
}

/** As it is read: ordinary spaces, mrkdwn's entities as signs. */
export function readable(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\u2060/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** The buttons that blocks show, in order. */
export function buttonsOf(blocks: readonly unknown[]): readonly SlackButton[] {
  return (blocks as readonly AnyBlock[]).flatMap((block) => {
    const elements = block.type === 'actions' ? (block.elements ?? []) : [];
    const { accessory } = block;
    return [
      ...elements.filter(isButton).map((button) => labelled(button, button.text.text)),
      ...(accessory !== undefined && isButton(accessory)
        ? [labelled(accessory, block.text?.text.split('\n')[0]?.replace(/^\*\d\.\* /, '') ?? '')]
        : []),
    ];
  });
}

interface AnyElement {
  readonly type: string;
  readonly action_id: string;
  readonly value?: string;
  readonly text: { readonly text: string };
}

interface AnyBlock {
  readonly type: string;
  readonly text?: { readonly text: string };
  readonly elements?: readonly AnyElement[];
  readonly accessory?: AnyElement;
}

function isButton({ type }: AnyElement): boolean {
  return type === 'button';
}

function labelled({ action_id, value }: AnyElement, label: string): SlackButton {
  return { action_id, label: readable(label), ...(value === undefined ? {} : { value }) };
}

function collect(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(collect);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    name === 'text' && typeof one === 'string' ? [one] : collect(one),
  );
}
