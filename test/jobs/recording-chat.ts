import type { Chat, ChatTarget } from '../../bot/ports/chat.ts';

/** A chat that writes down what it delivers: "person camille: title". */
export interface RecordingChat extends Chat {
  readonly said: string[];
}

export function recordingChat(name: string, parts: Partial<Chat> = {}): RecordingChat {
  const said: string[] = [];
  const none = async () => {};
  return {
    name,
    said,
    capabilities: {
      ...{ privateReplies: true, privateDeliveries: true, forms: true, updates: true },
      ...{ namedChannels: false, newChannels: true },
    },
    start: none,
    stop: none,
    deliver: async (target, message, key) => {
      said.push(`${spelled(target)}: ${message.title ?? JSON.stringify(message.blocks)} (${key})`);
      return { chat: name, id: key };
    },
    update: none,
    forget: none,
    ...parts,
  };
}

function spelled(target: ChatTarget): string {
  return target.type === 'channel' ? `channel ${target.channel}` : `person ${target.participant}`;
}
