import { ComponentType, type ModalSubmitInteraction } from 'discord.js';
import type { Attachment } from '../../../bot/invocation.ts';

/** What a form brought. */
export interface FormAnswers {
  readonly values: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, Attachment>>;
}

/** Larger lists of participants than this were never seen; memory is shared by everybody. */
const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** @throws Error when a file cannot be fetched or is larger than 10 MB */
export async function readAnswers({ fields }: ModalSubmitInteraction): Promise<FormAnswers> {
  const values: Record<string, string> = {};
  const files: Record<string, Attachment> = {};
  for (const [name, field] of fields.fields) {
    if (field.type === ComponentType.TextInput) values[name] = field.value.replaceAll('\r\n', '\n');
    if (field.type === ComponentType.StringSelect) values[name] = field.values[0] ?? '';
    if (field.type === ComponentType.Checkbox) values[name] = field.value ? 'yes' : '';
    if (field.type !== ComponentType.FileUpload) continue;
    const file = field.attachments?.first();
    if (file !== undefined) files[name] = { name: file.name, content: await fetchFile(file.url, file.size) };
  }
  return { values, files };
}

async function fetchFile(url: string, size: number): Promise<Uint8Array> {
  if (size > MAX_FILE_BYTES) throw new Error(`A file of ${size} bytes is too large.`);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The platform gave status ${response.status} for a file.`);
  return new Uint8Array(await response.arrayBuffer());
}
