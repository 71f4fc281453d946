import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { TerrainError } from '../../../bot/errors.ts';

const CUT_EVERY_MS = 20;

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
  const server = createAdaptorServer({ fetch }) as Server;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE' ? new TerrainError('PORT_TAKEN', { port }, { cause: error }) : error,
      );
    });
    server.listen(port, host, () => {
      resolve({
        port: (server.address() as AddressInfo).port,
        close: () => closeOnceAnswered(server),
      });
    });
  });
}

/** Browsers keep connections open for later requests: each is cut as soon as its last answer has left. */
function closeOnceAnswered(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cutting = setInterval(() => server.closeIdleConnections(), CUT_EVERY_MS);
    server.close(() => {
      clearInterval(cutting);
      resolve();
    });
  });
}
