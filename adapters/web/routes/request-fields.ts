import { TerrainError } from '../../../bot/errors.ts';
import type { Attachment } from '../../../bot/invocation.ts';
import { FIELD_PREFIX } from '../parts/form-fields.tsx';

const REQUEST_ID = /^[\w-]{1,64}$/;

/** The text of a field; empty when it was not sent. */
export function textField(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** The key under which a request acts once; `otherwise` when the client sent none that can be used. */
export function requestId(form: FormData, otherwise: () => string): string {
  const id = textField(form, 'demande');
  return REQUEST_ID.test(id) ? id : otherwise();
}

/** Options that a button or a form carries. @throws TerrainError UNKNOWN_COMMAND when they cannot be read. */
export function carriedOptions(form: FormData): Record<string, string> {
  const fields = parsed(textField(form, 'options') || '{}');
  const isRecord = typeof fields === 'object' && fields !== null && !Array.isArray(fields);
  if (!isRecord || !Object.values(fields).every((value) => typeof value === 'string')) {
    throw new TerrainError('UNKNOWN_COMMAND', { name: textField(form, 'commande') });
  }
  return fields as Record<string, string>;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Answers to a form's questions. A later value of a name takes the place of an earlier one (see checkboxes). */
export function answers(form: FormData): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of form) {
    if (name.startsWith(FIELD_PREFIX) && typeof value === 'string') {
      found[name.slice(FIELD_PREFIX.length)] = value.replaceAll('\r\n', '\n');
    }
  }
  return found;
}

/** Files that came with a form; an empty file input sends a nameless empty one, which is none. */
export async function attachments(form: FormData): Promise<Record<string, Attachment>> {
  const found: Record<string, Attachment> = {};
  for (const [name, value] of form) {
    if (!name.startsWith(FIELD_PREFIX) || typeof value === 'string' || value.name === '') continue;
    const content = new Uint8Array(await value.arrayBuffer());
    found[name.slice(FIELD_PREFIX.length)] = { name: value.name, content };
  }
  return found;
}
