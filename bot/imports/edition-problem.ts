import type { z } from 'zod';

/**
 * What is wrong at one place of the file. "missing", "type" (another kind of value), "empty", "too-long", "code" (not
 * a short code), "instant" (not a date and time with its zone), "zone" (no name of a zone), "address" (none of the
 * web), "choice", "key" (not known here), "duplicate", "unknown-theme", "unknown-school", "unknown-group", "order" (ends
 * before it starts), "reserved".
 */
export type EditionProblemReason =
  | 'missing'
  | 'type'
  | 'empty'
  | 'too-long'
  | 'code'
  | 'instant'
  | 'zone'
  | 'address'
  | 'choice'
  | 'key'
  | 'duplicate'
  | 'unknown-theme'
  | 'unknown-school'
  | 'unknown-group'
  | 'order'
  | 'reserved';

export interface EditionProblem {
  /** As one writes it in JSON, counted from 0, e.g. "themes[2].id"; empty for the file itself. */
  readonly path: string;
  readonly reason: EditionProblemReason;
}

export function pathOf(keys: readonly PropertyKey[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** The problems that zod found, in our words; it must have been asked to report the input. */
export function problemsFromZod({ issues }: z.ZodError): readonly EditionProblem[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), reason: 'key' as const }));
    }
    return [{ path: pathOf(issue.path), reason: reasonOf(issue) }];
  });
}

const FORMATS: Readonly<Record<string, EditionProblemReason>> = { datetime: 'instant', url: 'address' };

function reasonOf(issue: z.core.$ZodIssue): EditionProblemReason {
  if (issue.code === 'invalid_type') return issue.input === undefined ? 'missing' : 'type';
  if (issue.code === 'too_small') return 'empty';
  if (issue.code === 'too_big') return 'too-long';
  if (issue.code === 'invalid_format') return FORMATS[issue.format] ?? 'code';
  if (issue.code === 'custom') return 'zone';
  return 'choice';
}
