import { type StoreFlaw, spoil } from './spoil-store.ts';

export const ACCOUNT_FLAWS: readonly StoreFlaw[] = [
  {
    title: 'takes the users of all chats for those of one',
    caughtBy: ['gives back whose an account is, by chat and user'],
    spoil: spoil('accounts', (sound) => ({ get: (_chat, user) => sound.get('one', user) })),
  },
  {
    title: 'keeps the first participant of an account',
    caughtBy: ['gives an account one participant, the latest'],
    spoil: spoil('accounts', (sound) => ({
      tie: async (tie) => {
        if ((await sound.get(tie.chat, tie.user)) === undefined) await sound.tie(tie);
      },
    })),
  },
  {
    title: 'lists the accounts first tied first',
    caughtBy: ['lists the accounts of a participant, the latest tied first'],
    spoil: spoil('accounts', (sound) => ({ of: async (id) => [...(await sound.of(id))].reverse() })),
  },
  {
    title: 'unties whoever’s account it is',
    caughtBy: ['unties an account of its own participant alone'],
    spoil: spoil('accounts', (sound) => ({ untie: (chat, user) => sound.untie(chat, user, 'p1') })),
  },
  {
    title: 'thinks that codes last for ever',
    caughtBy: [
      'keeps a code until it expires, and a new one then',
      'redeems a code once, and none that has expired',
    ],
    spoil: spoil('linkCodes', (sound) => ({
      issue: (code) => sound.issue(code, '2000-01-01T00:00:00.000Z'),
      redeem: (code) => sound.redeem(code, '2000-01-01T00:00:00.000Z'),
    })),
  },
  {
    title: 'does not tell of a code that somebody else has',
    caughtBy: ['refuses a code that somebody else has'],
    spoil: spoil('linkCodes', (sound) => ({
      issue: (code, now) => sound.issue(code, now).catch(() => code),
    })),
  },
  {
    title: 'keeps the first theme of a channel',
    caughtBy: ['gives back what a channel speaks of, the latest that was said'],
    spoil: spoil('channels', (sound) => ({
      tie: async (tie) => {
        if ((await sound.get(tie.chat, tie.channel)) === undefined) await sound.tie(tie);
      },
    })),
  },
  {
    title: 'lists the channels as a dictionary does',
    caughtBy: ['lists the channels of a chat in an edition, by their ids'],
    spoil: spoil('channels', (sound) => ({
      of: async (chat, edition) =>
        [...(await sound.of(chat, edition))].sort((a, b) => a.channel.localeCompare(b.channel, 'fr')),
    })),
  },
];
