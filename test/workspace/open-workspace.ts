import { browse } from '../adapters/web/browse.ts';
import { RURAL_STUDENT } from './people.ts';
import { type Environment, startTerrain, temporaryData } from './running-terrain.ts';

/** The real program with the sample edition, whose themes are grouped. */
export interface OpenWorkspace {
  readonly url: string;
  close(): Promise<void>;
}

export async function openWorkspace(environment: Environment = {}): Promise<OpenWorkspace> {
  const data = temporaryData();
  const terrain = await startTerrain(data.path, environment);
  // Answers once every theme has its first version.
  await browse(terrain.url, RURAL_STUDENT, '/syntheses');
  return {
    url: terrain.url,
    close: async () => {
      await terrain.stop();
      data.remove();
    },
  };
}
