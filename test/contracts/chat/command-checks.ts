import { expect } from 'vitest';
import type { Call } from '../../../bot/invocation.ts';
import type { ChatCheck } from './chat-subject.ts';
import { times } from './delivery-checks.ts';
import { ATTACH, asking, privateReply, publicReply, saying } from './sayings.ts';

function isTyped(call: Call): boolean {
  return call.type === 'line' || call.from === 'line';
}

/** What a platform does with commands, buttons and forms. */
export const COMMAND_CHECKS: readonly ChatCheck[] = [
  {
    title: 'hands a typed line to the bot, with who typed it and where',
    async check({ chat, hands, ada, channel, asked, answer, typed }) {
      answer(() => privateReply(saying('Voici.')));
      await hands.type(ada, channel, 'sujet 3', 'r1');
      const call = typed?.('sujet 3') ?? { type: 'line', line: 'sujet 3' };
      expect(asked.map((each) => [each.participant.id, each.chat, each.channel, each.call])).toEqual([
        [ada.id, chat.name, channel, call],
      ]);
    },
  },
  {
    title: 'shows a private reply to the one person who asked',
    async check({ chat, hands, ada, ben, channel, answer }) {
      answer(() => privateReply(saying('Votre réponse.')));
      await hands.type(ada, channel, 'fiches', 'r1');
      const seen = chat.capabilities.privateReplies ? await hands.see(ada, channel) : await hands.see(ada);
      expect(times(seen, 'Votre réponse.')).toBe(1);
      expect(times(await hands.see(ben, channel), 'Votre réponse.')).toBe(0);
    },
  },
  {
    title: 'shows a public reply to everybody in the channel',
    async check({ hands, ada, ben, channel, answer }) {
      answer(() => publicReply(saying('Les thèmes.')));
      await hands.type(ada, channel, 'themes', 'r1');
      expect(times(await hands.see(ada, channel), 'Les thèmes.')).toBe(1);
      expect(times(await hands.see(ben, channel), 'Les thèmes.')).toBe(1);
    },
  },
  {
    title: 'acts once on the same request, and shows one reply',
    async check({ hands, ada, channel, asked, answer }) {
      answer(() => publicReply(saying('Fait.')));
      await Promise.all([hands.type(ada, channel, 'themes', 'r1'), hands.type(ada, channel, 'themes', 'r1')]);
      await hands.type(ada, channel, 'themes', 'r1');
      expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
      expect(times(await hands.see(ada, channel), 'Fait.')).toBe(1);
    },
  },
  {
    title: 'gives requests of two people two keys',
    async check({ hands, ada, ben, channel, asked, answer }) {
      answer(() => publicReply(saying('Fait.')));
      await hands.type(ada, channel, 'themes', 'r1');
      await hands.type(ben, channel, 'themes', 'r1');
      expect(new Set(asked.map(({ id }) => id)).size).toBe(2);
    },
  },
  {
    title: 'asks the bot what to tell somebody whom it does not know, and tells them alone',
    async check({ chat, hands, ben, channel, asked, strangers, typed }) {
      if (strangers === undefined) return;
      const line = 'relier ABCD-EFGH';
      await hands.type(strangers.who, channel, line, 'r1');
      const where = chat.capabilities.privateReplies ? channel : undefined;
      expect(times(await hands.see(strangers.who, where), strangers.told)).toBe(1);
      expect(times(await hands.see(ben, channel), strangers.told)).toBe(0);
      expect(strangers.asked.map(({ account, call }) => [account.chat, call])).toEqual([
        [chat.name, typed?.(line) ?? { type: 'line', line }],
      ]);
      expect(asked).toEqual([]);
    },
  },
  {
    title: 'runs what a button carries',
    async check({ hands, ada, channel, asked, answer }) {
      answer(() => privateReply(saying('Est-ce le même sujet ?', ATTACH)));
      await hands.type(ada, channel, 'signaler Le car ne passe plus.', 'r1');
      await hands.click(ada, channel, ATTACH.label, 'r2');
      expect(asked.at(-1)?.call).toMatchObject({ type: 'options', from: 'button', ...ATTACH.run });
    },
  },
  {
    title: 'puts a reply that replaces in the place of the message whose button was clicked',
    async check({ chat, hands, ada, channel, answer }) {
      answer(({ call }) =>
        isTyped(call)
          ? privateReply(saying('Est-ce le même sujet ?', ATTACH))
          : { type: 'message', visibility: 'private', message: saying('Rattachée.'), replaces: true },
      );
      await hands.type(ada, channel, 'signaler Le car ne passe plus.', 'r1');
      await hands.click(ada, channel, ATTACH.label, 'r2');
      const seen = chat.capabilities.privateReplies ? await hands.see(ada, channel) : await hands.see(ada);
      expect(times(seen, 'Rattachée.')).toBe(1);
      expect(times(seen, 'Est-ce le même sujet ?')).toBe(chat.capabilities.updates ? 0 : 1);
    },
  },
  {
    title: 'never puts a private reply in the place of a public message',
    async check({ hands, ada, ben, channel, answer }) {
      answer(({ call }) =>
        isTyped(call)
          ? publicReply(saying('Un sujet nouveau.', ATTACH))
          : { type: 'message', visibility: 'private', message: saying('Secret.'), replaces: true },
      );
      await hands.type(ada, channel, 'themes', 'r1');
      await hands.click(ada, channel, ATTACH.label, 'r2');
      const seen = await hands.see(ben, channel);
      expect([times(seen, 'Secret.'), times(seen, 'Un sujet nouveau.')]).toEqual([0, 1]);
    },
  },
  {
    title: 'opens a form, and hands its answers to the bot as options',
    async check({ hands, ada, channel, asked, answer }) {
      answer(() => asking());
      const { form } = await hands.type(ada, channel, 'signaler', 'r1');
      expect(form?.title).toBe('Signaler');
      answer(() => privateReply(saying('Enregistrée.')));
      await hands.submit(ada, { texte: 'Le car ne passe plus.\nDepuis mardi.', sujet: '' }, 'r2');
      expect(asked.at(-1)).toMatchObject({
        participant: { id: ada.id },
        channel,
        call: {
          type: 'options',
          command: 'signaler',
          options: { theme: 'rural', texte: 'Le car ne passe plus.\nDepuis mardi.', sujet: '' },
          from: 'form',
        },
      });
    },
  },
  {
    title: 'brings a form back with what was written and what is wrong',
    async check({ hands, ada, channel, answer }) {
      answer(() => asking());
      await hands.type(ada, channel, 'signaler', 'r1');
      answer(({ call }) => asking('Trop court.', call.type === 'options' ? (call.options.texte ?? '') : ''));
      const { form } = await hands.submit(ada, { texte: 'Car', sujet: '' }, 'r2');
      expect([form?.values.texte, form?.problems]).toEqual(['Car', ['Trop court.']]);
    },
  },
  {
    title: 'tells the person when the bot fails, without the cause, and goes on',
    async check({ chat, hands, ada, ben, channel, answer }) {
      answer(() => Promise.reject(new Error('password=1234')));
      await hands.type(ada, channel, 'fiches', 'r1');
      const seen = chat.capabilities.privateReplies ? await hands.see(ada, channel) : await hands.see(ada);
      expect([seen.length, times(seen, '1234')]).toEqual([1, 0]);
      expect(await hands.see(ben, channel)).toEqual([]);
      answer(() => publicReply(saying('De retour.')));
      await hands.type(ada, channel, 'themes', 'r2');
      expect(times(await hands.see(ben, channel), 'De retour.')).toBe(1);
    },
  },
];
