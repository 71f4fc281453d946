import type { EncoderVectors } from '../../../analysis/index.ts';
import { encoderText } from '../../../bot/encoder-text.ts';
import type { ReportRow } from '../../../bot/imports/read-report-rows.ts';
import { type EncoderSettings, isServerAddress } from '../../config.ts';
import { createOpenAiEncoder } from '../../encoder/create-openai-encoder.ts';
import { createSystemClock } from '../../system/system-clock.ts';
import { CliError } from '../cli-error.ts';
import { keepAlive } from '../keep-alive.ts';
import type { CliWording } from '../wording.ts';

/**
 * The vectors of rows by the server at `url`, with the model and the key of the environment.
 * @throws CliError when it is no address; TerrainError ENCODER_UNAVAILABLE
 */
export async function askEncoder(
  url: string,
  settings: EncoderSettings,
  rows: readonly ReportRow[],
  { badAddress }: CliWording['errors'],
): Promise<EncoderVectors> {
  if (!isServerAddress(url)) throw new CliError(badAddress('--encoder'));
  const encoder = createOpenAiEncoder({ ...settings, url, clock: createSystemClock() });
  // In the order of their ids: what shares a call must not depend on the order of the file.
  const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  const vectors = await keepAlive(() => encoder.encode(sorted.map(encoderText)));
  const byId = new Map(sorted.map(({ id }, at) => [id, vectors[at] as Float32Array]));
  return { model: encoder.model, rows: rows.map(({ id }) => byId.get(id) as Float32Array) };
}
