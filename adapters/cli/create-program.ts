import { Command } from 'commander';
import { readConfig } from '../config.ts';
import type { AnalyseOptions } from './analyse.ts';
import type { ExportOptions } from './export/run-export.ts';
import { packageVersion } from './package-version.ts';
import type { ManifestOptions } from './platforms/print-manifest.ts';
import type { Terminal } from './terminal.ts';

/** The commands and their options. Each loads what it needs when it runs, so that `--help` answers at once. */
export function createProgram(terminal: Terminal): Command {
  const { help } = terminal.words;
  const program = new Command('terrain')
    .description(help.about)
    .usage(help.usage)
    .version(packageVersion(), '-V, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => help.titles[title] ?? title })
    .configureOutput({ writeOut: terminal.print, writeErr: () => undefined })
    .exitOverride();
  addStart(program, terminal);
  addAnalyse(program, terminal);
  addImport(program, terminal);
  addExport(program, terminal);
  addEncoder(program, terminal);
  addPlatforms(program, terminal);
  return program;
}

function addStart(program: Command, terminal: Terminal): void {
  command(program, 'start', terminal).action(async () => {
    const { start } = await import('./start.ts');
    await start(readConfig(), terminal);
  });
}

function addAnalyse(program: Command, terminal: Terminal): void {
  const { help } = terminal.words;
  command(program, 'analyse', terminal)
    .argument('<FILE>', help.inputFile)
    .option('--theme <T>', help.theme)
    .option('--subjects <K>', help.subjects)
    .option('--keep-all', help.keepAll)
    .option('--seed <S>', help.seed)
    .option('--format <F>', help.analyseFormat)
    .option('--corrections <FILE>', help.corrections)
    .option('--vectors <FILE>', help.vectors)
    .option('--encoder <URL>', help.encoderUrl)
    .option('--questions <N>', help.questions)
    .action(async (path: string, options: AnalyseOptions) => {
      const { analyse } = await import('./analyse.ts');
      const settings = options.encoder === undefined ? null : readConfig().encoder;
      await analyse(path, options, settings, terminal);
    });
}

function addImport(program: Command, terminal: Terminal): void {
  const { help } = terminal.words;
  command(program, 'import', terminal)
    .argument('<FILE>', help.inputFile)
    .option('--type <T>', help.importType)
    .action(async (path: string, options: { readonly type?: string }) => {
      const { runImport } = await import('./import/run-import.ts');
      await runImport(path, options, readConfig(), terminal);
    });
}

function addExport(program: Command, terminal: Terminal): void {
  const { help } = terminal.words;
  command(program, 'export', terminal)
    .option('--type <T>', help.exportType)
    .option('--format <F>', help.exportFormat)
    .option('--theme <T>', help.theme)
    .option('-o, --output <FILE>', help.output)
    .action(async (options: ExportOptions) => {
      const { runExport } = await import('./export/run-export.ts');
      await runExport(options, readConfig(), terminal);
    });
}

function addEncoder(program: Command, terminal: Terminal): void {
  const { help } = terminal.words;
  const encoder = command(program, 'encoder', terminal).usage(help.encoderUsage).helpCommand(false);
  const add = (name: keyof typeof help.encoderCommands, run: () => Promise<void>): void => {
    encoder
      .command(name)
      .description(help.encoderCommands[name])
      .helpOption('-h, --help', help.help)
      .action(run);
  };
  add('install', async () => {
    const { installEncoder } = await import('./encoder/install-encoder.ts');
    await installEncoder(readConfig(), terminal);
  });
  add('status', async () => {
    const { encoderStatus } = await import('./encoder/encoder-status.ts');
    await encoderStatus(readConfig(), terminal);
  });
  add('remove', async () => {
    const { removeEncoder } = await import('./encoder/remove-encoder.ts');
    await removeEncoder(readConfig(), terminal);
  });
}

function addPlatforms(program: Command, terminal: Terminal): void {
  const { help } = terminal.words;
  command(program, 'manifest', terminal)
    .argument('<PLATFORM>', help.manifestPlatform)
    .option('--url <URL>', help.manifestUrl)
    .action(async (platform: string, options: ManifestOptions) => {
      const { printManifest } = await import('./platforms/print-manifest.ts');
      await printManifest(platform, options, terminal);
    });
  command(program, 'register', terminal)
    .argument('<PLATFORM>', help.registerPlatform)
    .action(async (platform: string) => {
      const { registerCommands } = await import('./platforms/register-commands.ts');
      await registerCommands(platform, readConfig(), terminal);
    });
  command(program, 'doctor', terminal).action(async () => {
    const { runDoctor } = await import('./platforms/run-doctor.ts');
    await runDoctor(readConfig(), terminal);
  });
}

function command(
  program: Command,
  name: 'start' | 'analyse' | 'import' | 'export' | 'encoder' | 'manifest' | 'register' | 'doctor',
  { words }: Terminal,
): Command {
  const { help } = words;
  return program.command(name).description(help[name]).helpOption('-h, --help', help.help);
}
