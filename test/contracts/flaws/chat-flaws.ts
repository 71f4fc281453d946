import type { Invocation } from '../../../bot/invocation.ts';
import type { Chat, Reply } from '../../../bot/ports/chat.ts';
import type { ChatHands, ChatSubject } from '../chat/chat-subject.ts';
import { saying } from '../chat/sayings.ts';
import type { Flaw } from '../describe-flaws.ts';

type Spoil = (sound: ChatSubject) => ChatSubject;

function spoilChat(change: (sound: ChatSubject) => Partial<Chat>): Spoil {
  return (sound) => ({ ...sound, chat: { ...sound.chat, ...change(sound) } });
}

function spoilHands(change: (sound: ChatHands) => Partial<ChatHands>): Spoil {
  return (sound) => ({ ...sound, hands: { ...sound.hands, ...change(sound.hands) } });
}

function spoilReplies(change: (reply: Reply) => Reply): Spoil {
  return (sound) => ({
    ...sound,
    answer: (decide) => sound.answer(async (invocation) => change(await decide(invocation))),
  });
}

function spoilAsked(change: (invocation: Invocation) => Invocation): Spoil {
  return (sound) => ({
    ...sound,
    get asked() {
      return sound.asked.map(change);
    },
  });
}

function showingWhy(sound: ChatSubject): ChatSubject {
  return {
    ...sound,
    answer: (decide) =>
      sound.answer(async (invocation) => {
        try {
          return await decide(invocation);
        } catch (error) {
          return { type: 'message', visibility: 'private', message: saying(String(error)) };
        }
      }),
  };
}

/** Ways in which a chat can be wrong about what the bot sends by itself. */
const DELIVERY_FLAWS: readonly Flaw<ChatSubject>[] = [
  {
    title: 'shows a channel’s messages to one person',
    caughtBy: ['delivers a message of a channel to everybody in it'],
    spoil: spoilChat(({ chat, ada }) => ({
      deliver: (target, message, key) =>
        chat.deliver(
          target.type === 'channel' ? { ...target, type: 'privately', participant: ada.id } : target,
          message,
          key,
        ),
    })),
  },
  {
    title: 'forgets the keys of what it delivered',
    caughtBy: ['delivers once per key, also when asked twice at once'],
    spoil: spoilChat(({ chat }) => {
      let given = 0;
      return {
        deliver: (target, message, key) => {
          given += 1;
          return chat.deliver(target, message, `${key}-${given}`);
        },
      };
    }),
  },
  {
    title: 'takes the same words for the same delivery',
    caughtBy: ['delivers again under another key'],
    spoil: spoilChat(({ chat }) => ({
      deliver: (target, message) => chat.deliver(target, message, JSON.stringify(message)),
    })),
  },
  {
    title: 'says to everybody what is for one person',
    caughtBy: [
      'delivers to one person what nobody else sees',
      'delivers to one person inside a channel, or in private where the platform cannot',
    ],
    spoil: spoilChat(({ chat, edition, channel }) => ({
      deliver: (_target, message, key) =>
        chat.deliver({ type: 'channel', edition: edition.id, channel }, message, key),
    })),
  },
  {
    title: 'keeps quiet about people whom it does not know',
    caughtBy: ['refuses a person whom the platform does not reach'],
    spoil: spoilChat(({ chat }) => ({
      deliver: (target, message, key) =>
        chat.deliver(target, message, key).catch(() => ({ chat: chat.name, id: 'nowhere' })),
    })),
  },
  {
    title: 'lets what is for a channel vanish that it does not have',
    caughtBy: ['refuses a channel that the platform does not have'],
    spoil: spoilChat(({ chat }) => ({ capabilities: { ...chat.capabilities, namedChannels: false } })),
  },
  {
    title: 'makes another channel each time',
    caughtBy: ['makes a channel once per name, and delivers to it'],
    spoil: spoilChat(({ chat }) => {
      let made = 0;
      return {
        capabilities: { ...chat.capabilities, newChannels: true },
        createChannel: async (name) => {
          made += 1;
          return `${name}-${made}`;
        },
      };
    }),
  },
  {
    title: 'changes nothing',
    caughtBy: ['replaces what a message says, or says the new thing after it where it cannot'],
    spoil: spoilChat(() => ({ update: async () => {} })),
  },
  {
    title: 'keeps what was erased',
    caughtBy: ['takes an erased report’s words out of every message that quotes it, and no other’s'],
    spoil: spoilChat(() => ({ forget: async () => {} })),
  },
  {
    title: 'says again what it cannot change',
    caughtBy: ['does nothing for a message that is gone'],
    spoil: spoilChat(({ chat, edition, channel }) => ({
      update: async (ref, message) => {
        await chat.deliver({ type: 'channel', edition: edition.id, channel }, message, ref.id);
      },
    })),
  },
  {
    title: 'signs with another name',
    caughtBy: ['names itself in the references that it gives'],
    spoil: spoilChat(({ chat }) => ({
      deliver: async (...args) => ({ ...(await chat.deliver(...args)), chat: 'elsewhere' }),
    })),
  },
];

/** Ways in which a chat can be wrong about commands, buttons and forms. */
const COMMAND_FLAWS: readonly Flaw<ChatSubject>[] = [
  {
    title: 'passes the name of the bot along with the line',
    caughtBy: ['hands a typed line to the bot, with who typed it and where'],
    spoil: spoilHands(({ type }) => ({
      type: (person, channel, line, request) => type(person, channel, `terrain ${line}`, request),
    })),
  },
  {
    title: 'shows private replies to everybody',
    caughtBy: ['shows a private reply to the one person who asked'],
    spoil: spoilReplies((reply) => (reply.type === 'message' ? { ...reply, visibility: 'public' } : reply)),
  },
  {
    title: 'shows public replies to one person',
    caughtBy: ['shows a public reply to everybody in the channel'],
    spoil: spoilReplies((reply) => (reply.type === 'message' ? { ...reply, visibility: 'private' } : reply)),
  },
  {
    title: 'takes a redelivery for a new request',
    caughtBy: ['acts once on the same request, and shows one reply'],
    spoil: spoilHands(({ type }) => {
      let given = 0;
      return {
        type: (person, channel, line, request) => {
          given += 1;
          return type(person, channel, line, `${request}-${given}`);
        },
      };
    }),
  },
  {
    title: 'keeps the requests of all people in one row',
    caughtBy: ['gives requests of two people two keys'],
    spoil: spoilAsked((invocation) => ({ ...invocation, id: 'r1' })),
  },
  {
    title: 'takes a stranger for one of its people',
    caughtBy: ['asks the bot what to tell somebody whom it does not know, and tells them alone'],
    spoil: (sound) => ({ ...sound, strangers: { who: sound.ada, asked: [], told: 'Rien à dire.' } }),
  },
  {
    title: 'loses what a button carries',
    caughtBy: ['runs what a button carries'],
    spoil: spoilAsked(({ call, ...rest }) => ({
      ...rest,
      call: call.type === 'options' ? { ...call, options: {} } : call,
    })),
  },
  {
    title: 'leaves the message whose button was clicked',
    caughtBy: ['puts a reply that replaces in the place of the message whose button was clicked'],
    spoil: spoilReplies((reply) => (reply.type === 'message' ? { ...reply, replaces: false } : reply)),
  },
  {
    title: 'forgets that a reply that replaces is private',
    caughtBy: ['never puts a private reply in the place of a public message'],
    spoil: spoilReplies((reply) =>
      reply.type === 'message' && reply.replaces ? { ...reply, visibility: 'public' } : reply,
    ),
  },
  {
    title: 'flattens what was written on several lines',
    caughtBy: ['opens a form, and hands its answers to the bot as options'],
    spoil: spoilHands(({ submit }) => ({
      submit: (person, answers, request) =>
        submit(
          person,
          Object.fromEntries(
            Object.entries(answers).map(([name, value]) => [name, value.replaceAll('\n', ' ')]),
          ),
          request,
        ),
    })),
  },
  {
    title: 'closes a form that came back',
    caughtBy: ['brings a form back with what was written and what is wrong'],
    spoil: spoilHands(({ submit }) => ({
      submit: async (...args) => {
        await submit(...args);
        return {};
      },
    })),
  },
  {
    title: 'shows why the bot failed',
    caughtBy: ['tells the person when the bot fails, without the cause, and goes on'],
    spoil: showingWhy,
  },
];

export const CHAT_FLAWS: readonly Flaw<ChatSubject>[] = [...DELIVERY_FLAWS, ...COMMAND_FLAWS];
