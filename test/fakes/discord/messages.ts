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
