import { readLocale } from '../config.ts';
import { runCli } from './run-cli.ts';
import { processTerminal } from './terminal.ts';

// Whoever reads our output may stop before its end, as `head` does: that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

process.exitCode = await runCli(process.argv.slice(2), processTerminal(readLocale()));
