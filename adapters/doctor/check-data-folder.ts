import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Locale } from '../../bot/domain/participant.ts';
import { NBSP, NNBSP, quoted } from '../../bot/wording/typography.ts';
import type { Finding } from './finding.ts';

interface Words {
  readonly writable: (folder: string) => string;
  readonly closed: (folder: string) => string;
  readonly todo: string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  fr: {
    writable: (folder) => `Dossier des données${NBSP}: ${quoted(folder)}`,
    closed: (folder) => `Dossier des données${NBSP}: ${quoted(folder)} ne peut pas être écrit`,
    todo: `Donnez-en le droit à qui lance Terrain${NNBSP}; ou nommez un autre dossier avec TERRAIN_DATA.`,
  },
  en: {
    writable: (folder) => `Data folder: “${folder}”`,
    closed: (folder) => `Data folder: “${folder}” cannot be written`,
    todo: 'Give whoever runs Terrain the right to, or name another folder with TERRAIN_DATA.',
  },
};

/** Whether the data can be kept. Makes nothing: a folder that is not there yet is judged by the one that will hold it. */
export function checkDataFolder(folder: string, locale: Locale): Finding {
  const words = WORDS[locale];
  try {
    accessSync(nearestThatExists(folder), constants.R_OK | constants.W_OK | constants.X_OK);
    return { ok: true, what: words.writable(folder) };
  } catch {
    return { ok: false, what: words.closed(folder), todo: words.todo };
  }
}

function nearestThatExists(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestThatExists(dirname(folder));
}
