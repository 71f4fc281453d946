/** Sentences that the page brings along, so that the script holds no wording of its own. */
export interface Says {
  readonly offline: string;
  readonly newVersion: string;
  readonly sending: string;
  readonly running: string;
  readonly saving: string;
  readonly notSent: string;
  readonly close: string;
  readonly showVersion: string;
  readonly versionShown: string;
  readonly newMessage: string;
  readonly remaining: readonly string[];
  readonly tooLong: readonly string[];
  readonly suggestions: readonly string[];
}

export function readSays(): Says | undefined {
  const json = document.querySelector('main')?.getAttribute('data-says');
  return json ? (JSON.parse(json) as Says) : undefined;
}

/** A sentence given for a few counts, for any count: the last one is the plural, whose digits are replaced. */
export function counted(forms: readonly string[], first: number, count: number): string {
  const form = forms[Math.min(count - first, forms.length - 1)] ?? '';
  return form.replace(/\d+/, count.toLocaleString(document.documentElement.lang));
}
