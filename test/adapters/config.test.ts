import { describe, expect, it } from 'vitest';
import { type Environment, readConfig } from '../../adapters/config.ts';

const problemsOf = (environment: Environment): unknown => {
  try {
    return readConfig(environment);
  } catch (error) {
    return (error as { values: unknown }).values;
  }
};

describe('the configuration', () => {
  it('needs nothing', () => {
    const { dataFolder, ...rest } = readConfig({});
    expect(dataFolder).toMatch(/\/data$/);
    expect(rest).toEqual({ port: 3000, locale: 'fr', encoder: { model: 'e5-query' } });
  });

  it('takes a variable that is empty for one that is not set', () => {
    const names = [
      'PORT',
      'TERRAIN_DATA',
      'TERRAIN_ENCODER_URL',
      'TERRAIN_ENCODER_MODEL',
      'TERRAIN_ENCODER_KEY',
    ];
    expect(readConfig(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(readConfig({}));
  });

  it('reads where the encoder is, which model it is asked for and with what key', () => {
    const { encoder } = readConfig({
      TERRAIN_ENCODER_URL: 'https://albert.example/v1',
      TERRAIN_ENCODER_MODEL: 'bge-m3',
      TERRAIN_ENCODER_KEY: 'sk-1',
    });
    expect(encoder).toEqual({ url: 'https://albert.example/v1', model: 'bge-m3', key: 'sk-1' });
  });

  it('names all problems at once, and no secret', () => {
    const environment = { PORT: '70000', TERRAIN_ENCODER_URL: 'ftp://x', TERRAIN_ENCODER_KEY: 'a b\n' };
    const problems = 'PORT=70000, TERRAIN_ENCODER_URL=ftp://x, TERRAIN_ENCODER_KEY';
    expect(problemsOf(environment)).toEqual({ problems });
    expect(problemsOf({ TERRAIN_ENCODER_URL: 'http://me:word@x/' })).toEqual({
      problems: 'TERRAIN_ENCODER_URL',
    });
  });

  it.each(['x', '127.0.0.1:8000', 'http://', 'http://x/?key=1', 'http://x/#a'])(
    'refuses %s as the address of an encoder',
    (url) => {
      expect(problemsOf({ TERRAIN_ENCODER_URL: url })).toEqual({ problems: `TERRAIN_ENCODER_URL=${url}` });
    },
  );
});
