import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../../bot/ports/clock.ts';
import type { RateLimit } from '../rate-limit.ts';
import { channelRoutes } from './channel-routes.ts';
import { type Gateway, openGateway } from './gateway.ts';
import { type Interactions, interactionRoutes } from './interactions.ts';
import { createPeople, type People } from './people.ts';
import { createRestServer, type Fault, type Trouble } from './rest-server.ts';
import { createWorld, type World } from './world.ts';

/** The token of the double's one application. */
export const TOKEN = 'token-of-the-double';

/** A local platform: sockets, REST and people, refusing what the real one refuses. */
export interface DiscordDouble {
  readonly world: World;
  readonly gateway: Gateway;
  /** What people do. */
  readonly people: People;
  /** Base address for the SDK's `rest.api`. */
  readonly api: string;
  /** Every request that was answered, oldest first. */
  readonly log: readonly { readonly method: string; readonly path: string; readonly status: number }[];
  /** The next requests of this path fail. */
  fail(fault: Omit<Fault, 'times'> & { times?: number }): void;
  /** From now on everything that the application asks by itself is counted. */
  limit(limit: RateLimit): void;
  /** Nobody reaches the platform any more, until `comeBack`. */
  goDown(): Promise<void>;
  comeBack(): Promise<void>;
  close(): Promise<void>;
}

export async function openDiscordDouble(clock: Clock): Promise<DiscordDouble> {
  const world = createWorld(clock);
  const interactions: Interactions = new Map();
  const trouble: Trouble = { faults: [] };
  const log: { method: string; path: string; status: number }[] = [];
  let port = 0;
  const gatewayUrl = () => `ws://127.0.0.1:${port}/gateway`;
  const routes = [...channelRoutes(world, gatewayUrl), ...interactionRoutes(world, interactions)];
  const server = createRestServer(routes, trouble, log, TOKEN);
  const gateway = openGateway(server, world, TOKEN, gatewayUrl);
  const listen = async () => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
    world.base = `http://127.0.0.1:${port}`;
  };
  const goDown = async () => {
    gateway.drop();
    server.closeAllConnections();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  };
  await listen();
  return {
    ...{ world, gateway, log, goDown },
    people: createPeople(world, gateway, interactions),
    get api() {
      return `http://127.0.0.1:${port}/api`;
    },
    fail: (fault) => trouble.faults.push({ times: 1, ...fault }),
    limit: (limit) => {
      trouble.limit = limit;
    },
    comeBack: listen,
    close: goDown,
  };
}
