import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { CLI, runTerrain } from './run-terrain.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();

describe('terrain start', () => {
  it('says where it is open, answers there, and ends when it is asked to', async () => {
    const env = {
      PATH: process.env.PATH,
      LANG: 'fr_FR.UTF-8',
      PORT: '0',
      TERRAIN_DATA: join(folder.path, 'data'),
    };
    const child = spawn(process.execPath, [CLI, 'start'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const closed = once(child, 'close');
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    const [url = ''] = /http:\/\/\S+/.exec(line) ?? [];
    expect(line.startsWith('Terrain est ouvert')).toBe(true);
    const page = await fetch(url).then((response) => response.text());
    child.kill('SIGTERM');
    expect(page).toContain('<title>');
    expect(await closed).toEqual([0, null]);
  });

  it('says in one sentence that its port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const env = { PORT: String(port), TERRAIN_DATA: join(folder.path, 'other') };
    const { code, stderr } = await runTerrain(['start'], { env });
    server.close();
    expect(code).toBe(2);
    expect(stderr).toContain(`Le port ${port} est déjà utilisé`);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
