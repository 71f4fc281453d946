import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { TerrainError } from '../../../bot/errors.ts';

/** A server that answers on one address of this machine. */
export interface Listening {
  readonly port: number;
  /** Answers what is under way, then stops. */
  close(): Promise<void>;
}

/** @throws TerrainError PORT_TAKEN when another program listens there. */
export function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  host: string,
  port: number,
): Promise<Listening> {
  const server = createAdaptorServer({ fetch });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE' ? new TerrainError('PORT_TAKEN', { port }, { cause: error }) : error,
      );
    });
    server.listen(port, host, () => {
      resolve({
        port: (server.address() as AddressInfo).port,
        close: () => new Promise((done) => server.close(() => done())),
      });
    });
  });
}
