import { randomBytes } from 'node:crypto';
import type { Random } from '../../bot/ports/random.ts';

/** 128 bits, as in a UUID, so that no id is ever given twice. */
const ID_BYTES = 16;

/** The chance of the machine: ids of 22 characters. */
export function createSystemRandom(): Random {
  return { id: () => randomBytes(ID_BYTES).toString('base64url') };
}
