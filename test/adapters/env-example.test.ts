import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Environment, readConfig } from '../../adapters/config.ts';

/** Not ours: the language of the machine. */
const OF_THE_MACHINE = ['LC_ALL', 'LANG'];

/** Every variable that is read, whatever it holds. */
function namesRead(): readonly string[] {
  const names = new Set<string>();
  const environment = new Proxy<Environment>(
    {},
    {
      get: (_, name) => {
        names.add(String(name));
        return undefined;
      },
    },
  );
  readConfig(environment);
  return [...names].filter((name) => !OF_THE_MACHINE.includes(name));
}

const EXAMPLE = readFileSync('.env.example', 'utf8');

describe('.env.example', () => {
  it('names every variable that Terrain reads, and no other', () => {
    const named = [...EXAMPLE.matchAll(/^# ([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual([...namesRead()].sort());
  });

  it('switches nothing on as it stands', () => {
    expect(EXAMPLE.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
  });

  it('says what Terrain takes when a variable is not set', () => {
    const { port, encoder } = readConfig({});
    expect(EXAMPLE).toContain(`# PORT=${port}`);
    expect(EXAMPLE).toContain(`# TERRAIN_ENCODER_MODEL=${encoder.model}`);
  });
});
