import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

/** What a request led to: the acknowledgement, and what it carried. */
export interface Acknowledged {
  readonly status: number;
  readonly body: unknown;
}

export interface SocketServer {
  readonly url: string;
  /** Sends an envelope to one of the open connections, as Slack does, and waits for its acknowledgement. */
  send(type: 'slash_commands' | 'interactive' | 'events_api', payload: unknown): Promise<Acknowledged>;
  /** Cuts every connection, as a network does. */
  drop(): void;
  /** Resolves when a connection is open. */
  connected(): Promise<void>;
  /** Resolves at the next connection. */
  reconnected(): Promise<void>;
  close(): Promise<void>;
}

/** Three seconds, as on the platform: after that the person is told that the app did not respond. */
const PATIENCE_MS = 3000;

/** Slack's end of Socket Mode. */
export async function openSocketServer(): Promise<SocketServer> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const waiting = new Map<string, (body: unknown) => void>();
  const arrivals: (() => void)[] = [];
  let sent = 0;
  let turn = 0;
  server.on('connection', (socket) => {
    socket.on('message', (data) => {
      const { envelope_id, payload } = JSON.parse(String(data)) as { envelope_id: string; payload?: unknown };
      waiting.get(envelope_id)?.(payload);
    });
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } }));
    for (const arrived of arrivals.splice(0)) arrived();
  });
  const open = (): WebSocket[] => [...server.clients].filter(({ readyState }) => readyState === 1);
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    send: (type, payload) => {
      const envelope_id = `e${++sent}`;
      const sockets = open();
      const socket = sockets[turn++ % sockets.length];
      if (socket === undefined) return Promise.resolve({ status: 503, body: undefined });
      return new Promise((resolve) => {
        const late = setTimeout(() => resolve({ status: 408, body: undefined }), PATIENCE_MS);
        waiting.set(envelope_id, (body) => {
          clearTimeout(late);
          resolve({ status: 200, body });
        });
        socket.send(JSON.stringify({ type, envelope_id, payload, accepts_response_payload: true }));
      });
    },
    drop: () => {
      for (const socket of server.clients) socket.terminate();
    },
    reconnected: () => new Promise((resolve) => arrivals.push(resolve)),
    connected: () =>
      open().length > 0 ? Promise.resolve() : new Promise((resolve) => arrivals.push(resolve)),
    close: () =>
      new Promise((resolve) => {
        for (const socket of server.clients) socket.terminate();
        server.close(() => resolve());
      }),
  };
}
