import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../adapters/config.ts';
import { createLocalEncoder } from '../../adapters/encoder/local/create-local-encoder.ts';
import {
  installationIn,
  isInstalled,
  LOCAL_ENCODER_NAME,
} from '../../adapters/encoder/local/installation.ts';
import { createSystemClock } from '../../adapters/system/system-clock.ts';

const KEPT = fileURLToPath(new URL('../../node_modules/.cache/terrain-bench', import.meta.url));

/** One file of 32 bit numbers for a list of texts, its name the digest of what it was made from. */
function fileOf(texts: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify([LOCAL_ENCODER_NAME, texts]));
  return join(KEPT, `${digest.digest('hex').slice(0, 16)}.f32`);
}

/** Python of the encoder that the tests were given, or of the one installed in the data folder; null without either. */
function pythonOfEncoder(): string | null {
  const given = process.env.TERRAIN_TEST_ENCODER;
  if (given !== undefined) return join(given, 'bin', 'python');
  const installation = installationIn(readConfig().dataFolder);
  return isInstalled(installation) ? installation.python : null;
}

/**
 * Has the installed encoder make the vectors of lists of texts that have none yet, and keeps them from run to run.
 * @returns whether all have theirs: false when an encoder is wanted and none is installed
 */
export async function makeEncoderVectors(lists: readonly (readonly string[])[]): Promise<boolean> {
  const missing = lists.filter((texts) => !existsSync(fileOf(texts)));
  if (missing.length === 0) return true;
  const python = pythonOfEncoder();
  if (python === null) return false;
  const service = createLocalEncoder({
    python,
    clock: createSystemClock(),
    onEnd: (reason) => console.error(reason),
  });
  try {
    if (!(await service.start())) throw new Error('The installed encoder does not start.');
    mkdirSync(KEPT, { recursive: true });
    for (const texts of missing) writeFileSync(fileOf(texts), bytesOf(await service.encoder.encode(texts)));
  } finally {
    await service.stop();
  }
  return true;
}

/** The vectors kept for these texts, one a text; null when there are none. */
export function encoderVectors(texts: readonly string[]): readonly Float32Array[] | null {
  const file = fileOf(texts);
  if (texts.length === 0 || !existsSync(file)) return null;
  const bytes = readFileSync(file);
  const width = bytes.length / 4 / texts.length;
  const all = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  return texts.map((_, row) => all.subarray(row * width, (row + 1) * width));
}

function bytesOf(rows: readonly Float32Array[]): Buffer {
  return Buffer.concat(rows.map((row) => Buffer.from(row.buffer, row.byteOffset, row.byteLength)));
}
