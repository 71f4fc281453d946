import type { EventDocument, Speaker, SpeakerStatus } from '../domain/event.ts';
import { fold, sideFromWords } from '../vocabulary.ts';

const STATUS_WORDS: Readonly<Record<SpeakerStatus, readonly string[]>> = {
  invited: ['invite', 'invitee', 'invited'],
  confirmed: ['confirme', 'confirmee', 'confirmed'],
  declined: ['decline', 'declinee', 'a decline', 'declined'],
};
const SEPARATOR = /\s*;\s*/;

/** "Agnès Delorme ; État ; confirmée ; Préfète": name and side, then a status (invited unless said) and a line of life. */
export function readSpeaker(line: string): Speaker | undefined {
  const [name = '', sideWords = '', ...rest] = line.split(SEPARATOR);
  const side = sideFromWords(sideWords);
  if (name === '' || side === undefined) return undefined;
  const status = statusFromWords(rest[0] ?? '');
  const biography = (status === undefined ? rest : rest.slice(1)).join(' ; ');
  return { name, side, biography, status: status ?? 'invited' };
}

function statusFromWords(words: string): SpeakerStatus | undefined {
  const statuses = Object.keys(STATUS_WORDS) as SpeakerStatus[];
  return statuses.find((status) => STATUS_WORDS[status].includes(fold(words)));
}

/** "Programme ; https://…": a title, which may be missing, and an address of the web. */
export function readDocument(line: string): EventDocument | undefined {
  const [, title, url] = /^(.*?)[\s;]*(https?:\/\/\S+)$/.exec(line) ?? [];
  return url === undefined ? undefined : { title: title || url, url };
}
