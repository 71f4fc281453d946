import type { ViewStateValue } from '@slack/bolt';
import type { Attachment } from '../../../bot/invocation.ts';
import { FIELD_ACTION } from '../render/render-form.ts';
import type { Workspace } from '../workspace.ts';

type Values = Readonly<Record<string, Readonly<Record<string, ViewStateValue>>>>;

/** A file as a form names it. */
interface SlackFile {
  readonly name?: string;
  readonly url_private_download?: string;
  readonly url_private?: string;
}

/** Answers of a form by field; an empty field is an empty text, a ticked box "yes". Files are not among them. */
export function valuesOf(values: Values): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([field, actions]) => {
      const held = actions[FIELD_ACTION];
      return held === undefined || held.type === 'file_input' ? [] : [[field, heldBy(held)]];
    }),
  );
}

function heldBy(held: ViewStateValue): string {
  if (held.type === 'checkboxes') return (held.selected_options ?? []).length > 0 ? 'yes' : '';
  return held.selected_option?.value ?? held.value ?? '';
}

/** A list of people weighs a few kilobytes: what is larger than this is none. */
const MAX_BYTES = 10 * 1024 * 1024;

/** @throws Error when Slack does not give the file */
export async function filesOf(
  { settings, apiUrl }: Pick<Workspace, 'settings' | 'apiUrl'>,
  values: Values,
): Promise<Record<string, Attachment>> {
  const files: Record<string, Attachment> = {};
  for (const [field, actions] of Object.entries(values)) {
    const held = actions[FIELD_ACTION] as
      | { readonly type?: string; readonly files?: readonly SlackFile[] }
      | undefined;
    const file = held?.type === 'file_input' ? held.files?.[0] : undefined;
    if (file === undefined) continue;
    const url = file.url_private_download ?? file.url_private ?? '';
    files[field] = { name: file.name ?? field, content: await download(url, settings.botToken, apiUrl) };
  }
  return files;
}

/** The token goes to Slack and nowhere else, whatever address a file names. */
async function download(address: string, token: string, apiUrl: string | undefined): Promise<Uint8Array> {
  const url = new URL(address);
  const isSlack = url.protocol === 'https:' && url.hostname.endsWith('.slack.com');
  if (!isSlack && (apiUrl === undefined || url.origin !== new URL(apiUrl).origin))
    throw new Error(`A file is not at Slack: ${url.origin}`);
  const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` }, redirect: 'error' });
  if (!answer.ok) throw new Error(`Slack gave no file: ${answer.status}`);
  if (Number(answer.headers.get('content-length')) > MAX_BYTES) throw new Error('The file is too large.');
  return new Uint8Array(await answer.arrayBuffer());
}
