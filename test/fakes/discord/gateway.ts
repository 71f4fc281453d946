import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { guildJson, type Json, userJson, type World } from './world.ts';

/** The intents that the application declared on its page: Guilds. */
const GUILDS_INTENT = 1;
const PRIVILEGED_INTENTS = (1 << 1) | (1 << 8) | (1 << 15);
const KNOWN_INTENTS = (1 << 26) - 1;
const HEARTBEAT_MS = 41_250;
const OP = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, invalid: 9, hello: 10, ack: 11 };

interface Session {
  readonly id: string;
  socket: WebSocket | undefined;
  /** Every event of the session, the first of number 1. */
  readonly events: { readonly t: string; readonly d: Json }[];
  /** Called when the client answers a heartbeat that it was asked for. */
  readonly beats: (() => void)[];
}

/** The socket side of the platform. */
export interface Gateway {
  /** Sends an event to every application that is connected; those that dropped find it when they resume. */
  dispatch(t: string, d: Json): void;
  /** Resolves when every connected client has read all that was sent. */
  read(): Promise<void>;
  /** Breaks every connection, with a close code or without. */
  drop(code?: number): void;
  /** Hangs up with this code on whoever identifies from now on. */
  refuse(code: number): void;
  /** Whether it never says a word on the connections that it accepts from now on. */
  ignore(silently: boolean): void;
  /** How many connections were ignored. */
  ignored(): number;
  /** How often a session was resumed. */
  resumed(): number;
  /** How often somebody identified. */
  identified(): number;
  /** How many clients are connected and known. */
  connected(): number;
}

export function openGateway(server: Server, world: World, token: string, url: () => string): Gateway {
  const sessions = new Map<string, Session>();
  const sockets = new Set<WebSocket>();
  let resumes = 0;
  let refusing: number | undefined;
  let ignoring = false;
  let silent = 0;

  function send(session: Session, t: string, d: Json): void {
    session.events.push({ t, d });
    session.socket?.send(JSON.stringify({ op: OP.dispatch, s: session.events.length, t, d }));
  }

  function identify(socket: WebSocket, d: Json): Session | undefined {
    const refused = refusing ?? refusalOf(d, token);
    if (refused !== undefined) {
      socket.close(refused);
      return undefined;
    }
    const session: Session = { id: world.snowflake(), socket, events: [], beats: [] };
    sessions.set(session.id, session);
    send(session, 'READY', readyOf(world, session.id, url()));
    send(session, 'GUILD_CREATE', guildJson(world));
    return session;
  }

  function resume(socket: WebSocket, d: Json): Session | undefined {
    const session = sessions.get(String(d.session_id));
    if (session === undefined) {
      socket.send(JSON.stringify({ op: OP.invalid, d: false }));
      return undefined;
    }
    resumes += 1;
    session.socket = socket;
    for (const [at, event] of session.events.entries()) {
      if (at + 1 > Number(d.seq)) socket.send(JSON.stringify({ op: OP.dispatch, s: at + 1, ...event }));
    }
    send(session, 'RESUMED', {});
    return session;
  }

  function accept(socket: WebSocket): void {
    let session: Session | undefined;
    sockets.add(socket);
    if (ignoring) silent += 1;
    if (ignoring) return;
    socket.send(JSON.stringify({ op: OP.hello, d: { heartbeat_interval: HEARTBEAT_MS } }));
    socket.on('message', (data) => {
      const { op, d } = JSON.parse(String(data)) as { op: number; d: Json };
      if (op === OP.identify) session = identify(socket, d);
      if (op === OP.resume) session = resume(socket, d);
      if (op !== OP.heartbeat) return;
      socket.send(JSON.stringify({ op: OP.ack }));
      for (const beat of session?.beats.splice(0) ?? []) beat();
    });
    socket.on('close', () => {
      sockets.delete(socket);
      if (session?.socket === socket) session.socket = undefined;
    });
  }

  const upgrades = new WebSocketServer({ server, path: '/gateway' });
  upgrades.on('connection', accept);
  upgrades.on('error', () => {});
  const live = () => [...sessions.values()].filter(({ socket }) => socket !== undefined);
  return {
    dispatch: (t, d) => {
      for (const session of sessions.values()) send(session, t, d);
    },
    read: async () => {
      await Promise.all(live().map((session) => beat(session)));
    },
    drop: (code) => {
      for (const socket of sockets) code === undefined ? socket.terminate() : socket.close(code);
    },
    refuse: (code) => {
      refusing = code;
    },
    ignore: (silently) => {
      ignoring = silently;
    },
    ignored: () => silent,
    resumed: () => resumes,
    identified: () => sessions.size,
    connected: () => live().length,
  };
}

/** Asks for a heartbeat: its answer comes after everything that was sent before was read. */
function beat({ beats, socket }: Session): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      socket?.off('close', done);
      resolve();
    };
    beats.push(done);
    socket?.once('close', done);
    socket?.send(JSON.stringify({ op: OP.heartbeat, d: null }));
  });
}

function refusalOf(d: Json, token: string): number | undefined {
  const intents = Number(d.intents);
  if (d.token !== token) return 4004;
  if (intents > KNOWN_INTENTS || intents < 0) return 4013;
  if ((intents & PRIVILEGED_INTENTS & ~GUILDS_INTENT) !== 0) return 4014;
  return undefined;
}

function readyOf(world: World, session: string, url: string): Json {
  return {
    ...{ v: 10, session_id: session, resume_gateway_url: url, shard: [0, 1] },
    user: userJson(world, world.application.id),
    application: { id: world.application.id, flags: 0 },
    guilds: [{ id: world.guild.id, unavailable: true }],
  };
}
