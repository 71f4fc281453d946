import { createEmulator } from 'emulate';
import { SCOPE_NAMES } from '../../../adapters/slack/scopes.ts';
import { createFaults, type Faults } from './faults.ts';
import { createResponseUrls, type ResponseUrls } from './response-urls.ts';
import { openSocketServer, type SocketServer } from './socket-server.ts';
import { type Answer, type ApiCall, openWebApi } from './web-api.ts';

/** Somebody with an account of the workspace. */
export interface SlackPerson {
  /** Handle, unique. */
  readonly name: string;
  readonly realName: string;
  readonly email: string;
}

export interface SlackDoubleOptions {
  readonly people: readonly SlackPerson[];
  /** Names of its public channels. */
  readonly channels: readonly string[];
  /** What the app's token may do; all that the manifest asks for when absent. */
  readonly scopes?: readonly string[];
  /** Handles of the people of each user group, by the group's handle. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
}

/** A Slack workspace of one's own: Web API, response addresses, Socket Mode. */
export interface SlackDouble {
  /** For `slackApiUrl`. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly faults: Faults;
  readonly responseUrls: ResponseUrls;
  readonly socket: SocketServer;
  /** Calls of the Web API that had their effect, oldest first. */
  readonly calls: readonly ApiCall[];
  /** Ids, by handle and by name. */
  user(handle: string): string;
  channel(name: string): string;
  /** Calls the workspace itself, past faults and checks. @throws Error when it refuses */
  api(method: string, body: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>>;
  /** Hears of each call that has its effect from now on. */
  onCall(listener: (call: ApiCall) => void): void;
  /** A file that somebody put into a form; gives its private address. */
  keepFile(name: string, content: Uint8Array): string;
  close(): Promise<void>;
}

const BOT_TOKEN = 'xoxb-essai';
/** What the double itself may do does not depend on what the app may. */
const OWN_TOKEN = 'xoxb-double';
/** The stateful double takes 5,000 calls an hour of one token: a run of a thousand kills has some spare ones. */
const SPARE_TOKENS = Array.from({ length: 40 }, (_, number) => `${BOT_TOKEN}-${number}`);
const CALLS_OF_A_TOKEN = 4000;
const APP_TOKEN = 'xapp-essai';
const SIGNING_SECRET = 'secret-de-signature';

export async function openSlackDouble(options: SlackDoubleOptions): Promise<SlackDouble> {
  const emulator = await createEmulator({ service: 'slack', port: 0, seed: seedOf(options) });
  const faults = createFaults();
  const socket = await openSocketServer();
  const calls: ApiCall[] = [];
  const listeners: ((call: ApiCall) => void)[] = [];
  const files = new Map<string, Uint8Array>();
  let url = '';
  const responseUrls = createResponseUrls(() => url);
  const ids = await lookUp(emulator.url);
  let taken = 0;
  const web = await openWebApi({
    upstream: emulator.url,
    scopes: options.scopes ?? SCOPE_NAMES,
    faults,
    token: (authorization) => {
      if (authorization !== `Bearer ${BOT_TOKEN}`) return authorization;
      taken += 1;
      return `Bearer ${SPARE_TOKENS[Math.floor(taken / CALLS_OF_A_TOKEN)] ?? BOT_TOKEN}`;
    },
    onCall: (call) => {
      calls.push(call);
      for (const hear of listeners) hear(call);
    },
    extra: async (path, body) =>
      (await responseUrls.answer(path, body)) ?? extra(path, options, ids.users, socket.url, files),
  });
  url = web.url;
  return {
    apiUrl: `${web.url}/api/`,
    botToken: BOT_TOKEN,
    appToken: APP_TOKEN,
    signingSecret: SIGNING_SECRET,
    faults,
    responseUrls,
    socket,
    calls,
    user: (handle) => found(ids.users, handle),
    channel: (name) => found(ids.channels, name),
    api: (method, body) => call(emulator.url, method, body),
    onCall: (listener) => {
      listeners.push(listener);
    },
    keepFile: (name, content) => {
      files.set(`/files-pri/${name}`, content);
      return `${web.url}/files-pri/${name}`;
    },
    close: async () => {
      await web.close();
      await socket.close();
      await emulator.close();
    },
  };
}

function seedOf({ people, channels, scopes = SCOPE_NAMES }: SlackDoubleOptions) {
  const app = { app_id: 'A000000001', bot_id: 'B000000001', bot_user_id: 'U000000BOT' };
  return {
    slack: {
      strict_scopes: true,
      users: people.map(({ name, realName, email }) => ({ name, real_name: realName, email })),
      channels: channels.map((name) => ({ name })),
      oauth_apps: [
        {
          ...app,
          client_id: 'c',
          client_secret: 's',
          name: 'Terrain',
          bot_name: 'terrain',
          redirect_uris: [],
          scopes: [...scopes],
        },
      ],
      tokens: [
        ...[BOT_TOKEN, ...SPARE_TOKENS].map((token) => ({
          ...{ token, type: 'bot', user_id: 'U000000BOT', scopes: [...scopes] },
          ...app,
        })),
        { token: OWN_TOKEN, type: 'bot', user_id: 'U000000BOT', scopes: [...SCOPE_NAMES], ...app },
      ],
    },
  };
}

/** What the stateful double lacks. */
function extra(
  path: string,
  { groups = {} }: SlackDoubleOptions,
  users: ReadonlyMap<string, string>,
  socketUrl: string,
  files: ReadonlyMap<string, Uint8Array>,
): Answer | undefined {
  if (path === '/api/apps.connections.open') return { body: JSON.stringify({ ok: true, url: socketUrl }) };
  if (path === '/api/usergroups.list') {
    const usergroups = Object.entries(groups).map(([handle, members], index) => ({
      id: `S00000000${index}`,
      handle,
      users: members.map((name) => found(users, name)),
    }));
    return { body: JSON.stringify({ ok: true, usergroups }) };
  }
  const file = files.get(path);
  return file === undefined ? undefined : { body: Buffer.from(file).toString('utf8') };
}

async function lookUp(url: string) {
  const { members = [] } = (await call(url, 'users.list', { limit: 1000 })) as {
    members?: { id: string; name: string }[];
  };
  const { channels = [] } = (await call(url, 'conversations.list', { limit: 1000 })) as {
    channels?: { id: string; name: string }[];
  };
  return {
    users: new Map(members.map(({ id, name }) => [name, id])),
    channels: new Map(channels.map(({ id, name }) => [name, id])),
  };
}

async function call(url: string, method: string, body: Readonly<Record<string, unknown>>) {
  const answer = await fetch(`${url}/api/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${OWN_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const said = (await answer.json()) as Record<string, unknown>;
  if (said.ok !== true) throw new Error(`${method}: ${String(said.error)}`);
  return said;
}

function found(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`nothing is called ${name}`);
  return id;
}
