import type { Edition } from '../../../bot/domain/edition.ts';
import type { Store } from '../../../bot/ports/store.ts';
import type { TableFormat } from '../../../bot/ports/tables.ts';
import { requireTheme } from '../../../bot/resolve.ts';
import type { Config } from '../../config.ts';
import { createTables } from '../../files/create-tables.ts';
import { CliError } from '../cli-error.ts';
import { currentEdition, requireData, withStore } from '../open-data.ts';
import { parseChoice } from '../parse-option.ts';
import type { Terminal } from '../terminal.ts';
import { codesToExport } from './codes-to-export.ts';
import type { ExportedRows } from './export-rows.ts';
import { participantsToExport, reportsToExport } from './export-rows.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

const TYPES = ['reports', 'participants', 'codes'] as const;
const FORMATS: readonly TableFormat[] = ['csv', 'jsonl'];

export interface ExportOptions {
  readonly type?: string;
  readonly format?: string;
  readonly theme?: string;
  readonly output?: string;
}

/** `terrain export`: reports or participants of the current edition, to a file or to the standard output. */
export async function runExport(
  options: ExportOptions,
  { dataFolder }: Config,
  terminal: Terminal,
): Promise<void> {
  const { errors, exported } = terminal.words;
  if (options.type === undefined) throw new CliError(errors.missingOption('--type', TYPES.join(', ')));
  const type = parseChoice('--type', options.type, TYPES, errors);
  const format = parseChoice('--format', options.format ?? 'csv', FORMATS, errors);
  requireData(dataFolder);
  const { columns, rows } = await withStore(dataFolder, async (store) =>
    rowsOf(type, store, await currentEdition(store), options.theme),
  );
  const content = createTables().write(columns, rows, format);
  if (options.output === undefined) terminal.print(content);
  else {
    await write(options.output, content, terminal);
    terminal.say(exported(rows.length, options.output));
  }
}

function rowsOf(
  type: (typeof TYPES)[number],
  store: Store,
  edition: Edition,
  theme: string | undefined,
): Promise<ExportedRows> {
  if (type === 'participants') return participantsToExport(store, edition);
  if (type === 'codes') return codesToExport(store, edition);
  return reportsToExport(store, edition, theme === undefined ? undefined : requireTheme(edition, theme).id);
}

async function write(path: string, content: Uint8Array, { words }: Terminal): Promise<void> {
  try {
    await writeFileAtomically(path, content);
  } catch (error) {
    const { isFolder, cannotWrite } = words.errors;
    const { code } = error as NodeJS.ErrnoException;
    throw new CliError((code === 'EISDIR' ? isFolder : cannotWrite)(path), { cause: error });
  }
}
