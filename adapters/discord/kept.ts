import { type Desk, inMs } from './desk.ts';

/** As long as people look back at a message in a channel. */
export const KEPT_FOR_MS = 60 * 24 * 3_600_000;

type Keeping = Pick<Desk, 'memory' | 'clock' | 'random'>;

/** Keeps a value that a button or a form has no room for; gives the id by which it is found again. */
export async function keep(desk: Keeping, value: unknown, forMs = KEPT_FOR_MS): Promise<string> {
  const id = desk.random.id();
  await desk.memory.kept.put(keyOf(id), value, inMs(desk, forMs));
  return id;
}

/** Undefined once it is over. */
export function readKept(desk: Pick<Desk, 'memory' | 'clock'>, id: string): Promise<unknown> {
  return desk.memory.kept.get(keyOf(id), inMs(desk, 0));
}

export function dropKept({ memory }: Pick<Desk, 'memory'>, id: string): Promise<void> {
  return memory.kept.drop(keyOf(id));
}

function keyOf(id: string): string {
  return `discord/${id}`;
}
