import type { Refusal } from '../../../bot/imports/refusal.ts';
import { importWording } from '../../../bot/imports/wording.ts';
import type { Random } from '../../../bot/ports/random.ts';
import type { Store } from '../../../bot/ports/store.ts';
import type { Config } from '../../config.ts';
import { createSystemRandom } from '../../system/system-random.ts';
import { CliError } from '../cli-error.ts';
import { withStore } from '../open-data.ts';
import { parseChoice } from '../parse-option.ts';
import type { Input } from '../read-input.ts';
import { readInput } from '../read-input.ts';
import type { Terminal } from '../terminal.ts';
import { importEdition } from './import-edition.ts';
import { importEvents } from './import-events.ts';
import { importParticipants } from './import-participants.ts';
import { importReports } from './import-reports.ts';

export interface ImportParts {
  readonly store: Store;
  readonly terminal: Terminal;
  readonly random: Random;
  /** ISO 8601 instant. */
  readonly now: string;
}

export interface Imported {
  /** What went in, in one sentence. */
  readonly done: string;
  readonly refused: readonly Refusal[];
  readonly unknownColumns: readonly string[];
}

/** Brings one kind of file in. @throws CliError or TerrainError when nothing of it can go in */
export type Import = (input: Input, parts: ImportParts) => Promise<Imported>;

const IMPORTS = {
  reports: importReports,
  participants: importParticipants,
  edition: importEdition,
  events: importEvents,
} as const;
const TYPES = ['reports', 'participants', 'edition', 'events'] as const;

/** `terrain import`: what went in on the standard output, what stayed out and why on the standard error. */
export async function runImport(
  path: string,
  { type }: { readonly type?: string },
  { dataFolder }: Config,
  terminal: Terminal,
): Promise<void> {
  const { errors, leftOut } = terminal.words;
  if (type === undefined) throw new CliError(errors.missingOption('--type', TYPES.join(', ')));
  const read = IMPORTS[parseChoice('--type', type, TYPES, errors)];
  const input = await readInput(path, terminal);
  const random = createSystemRandom();
  const now = new Date().toISOString();
  const imported = await withStore(dataFolder, (store) => read(input, { store, terminal, random, now }));
  terminal.print(`${imported.done}\n`);
  const sentences = importWording(terminal.locale);
  const rows = new Set(imported.refused.map(({ line }) => line)).size;
  if (rows > 0) terminal.say(leftOut(rows));
  for (const refusal of imported.refused) terminal.say(sentences.refusal(refusal));
  if (imported.unknownColumns.length > 0) terminal.say(sentences.unknownColumns(imported.unknownColumns));
}
