import type { RestRequest } from './rest-server.ts';
import { type DoubleMessage, type Json, storeFile, type World } from './world.ts';

const SAID = ['content', 'embeds', 'components', 'loading'];

/** The message with what the request says of it, its files stored; what the request does not name stays. */
export function postMessage(
  world: World,
  { body, files }: RestRequest,
  message: DoubleMessage,
): DoubleMessage {
  const said = Object.fromEntries(Object.entries(body).filter(([key]) => SAID.includes(key)));
  const attachments = (body.attachments ?? message.body.attachments ?? []) as Json[];
  return {
    ...message,
    body: { ...message.body, ...said, attachments: attachments.map((each) => stored(world, each, files)) },
  };
}

function stored(world: World, attachment: Json, files: RestRequest['files']): Json {
  const file = files.get(String(attachment.id));
  return file === undefined ? attachment : { ...attachment, ...storeFile(world, file) };
}

/** Whom a message rings for: who is named in its content, never in an embed, as far as its sender allows it. */
export function calledBy({ content, allowed_mentions }: Json): readonly string[] {
  const text = String(content ?? '');
  const { parse = [], users = [] } = (allowed_mentions ?? { parse: ['users', 'everyone'] }) as {
    readonly parse?: readonly string[];
    readonly users?: readonly string[];
  };
  const named = [...text.matchAll(/(?<!\\)<@!?(\d+)>/g)].map(([, id = '']) => id);
  const allowed = named.filter((id) => parse.includes('users') || users.includes(id));
  const everyone = parse.includes('everyone') && /@(?:everyone|here)/.test(text);
  return [...new Set(allowed), ...(everyone ? ['everyone'] : [])];
}
