import { analysisInput } from '../../../bot/analysis-input.ts';
import { encoderText } from '../../../bot/encoder-text.ts';
import { TerrainError } from '../../../bot/errors.ts';
import type { Encoder } from '../../../bot/ports/encoder.ts';
import type { Config } from '../../config.ts';
import type { EncoderService } from '../../encoder/encoder-service.ts';
import { openEncoder } from '../../encoder/open-encoder.ts';
import { createSystemClock } from '../../system/system-clock.ts';
import { keepAlive } from '../keep-alive.ts';
import { currentEdition, requireData, withStore } from '../open-data.ts';
import type { Terminal } from '../terminal.ts';

/** Any word shows whether vectors come, and how long they are. */
const PROBE = 'Terrain';

/** `terrain encoder status`: which encoder is used, whether it answers, and how many reports it has encoded. */
export async function encoderStatus(config: Config, { print, words }: Terminal): Promise<void> {
  const service = openEncoder(config, createSystemClock(), () => undefined);
  if (service === undefined) {
    print(`${words.encoder.none}\n`);
    return;
  }
  const { encoder } = service;
  const { url } = config.encoder;
  const used =
    url === undefined ? words.encoder.local(encoder.model) : words.encoder.server(url, encoder.model);
  const dimensions = await keepAlive(() => dimensionsOf(service));
  const { encoded, reports } = await countEncoded(config.dataFolder, encoder);
  const answers = dimensions === null ? words.encoder.silent : words.encoder.answers(dimensions);
  print([used, answers, words.encoder.encoded(encoded, reports), ''].join('\n'));
}

/** Null when it does not answer. */
async function dimensionsOf({ encoder, start, stop }: EncoderService): Promise<number | null> {
  try {
    if (!(await start())) return null;
    const [vector] = await encoder.encode([PROBE]);
    return vector?.length ?? null;
  } catch (error) {
    if (error instanceof TerrainError && error.code === 'ENCODER_UNAVAILABLE') return null;
    throw error;
  } finally {
    await stop();
  }
}

interface Encoded {
  readonly encoded: number;
  readonly reports: number;
}

/** Counts the filed reports of the current edition; there are none where there is no data. */
async function countEncoded(dataFolder: string, encoder: Encoder): Promise<Encoded> {
  try {
    requireData(dataFolder);
    return await withStore(dataFolder, async (store) => {
      const { id } = await currentEdition(store);
      const reports = await store.reports.list({ edition: id, status: 'filed' });
      const texts = new Map(reports.map((report) => [report.id, encoderText(analysisInput(report))]));
      const vectors = await store.vectors.get(encoder.model, texts);
      return { encoded: vectors.size, reports: reports.length };
    });
  } catch (error) {
    if (error instanceof TerrainError && error.code === 'NO_EDITION') return { encoded: 0, reports: 0 };
    throw error;
  }
}
