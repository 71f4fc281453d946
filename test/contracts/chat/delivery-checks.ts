import { expect } from 'vitest';
import type { ChatTarget } from '../../../bot/ports/chat.ts';
import type { ChatCheck, ChatSubject, SeenMessage } from './chat-subject.ts';
import { quoting, saying } from './sayings.ts';

function inChannel({ edition, channel }: ChatSubject): ChatTarget {
  return { type: 'channel', edition: edition.id, channel };
}

/** How many of these messages say this. */
export function times(seen: readonly SeenMessage[], text: string): number {
  return seen.filter((message) => message.text.includes(text)).length;
}

/** What a target's platform does with what the bot sends by itself. */
export const DELIVERY_CHECKS: readonly ChatCheck[] = [
  {
    title: 'delivers a message of a channel to everybody in it',
    async check(subject) {
      const { chat, hands, ada, ben, channel } = subject;
      await chat.deliver(inChannel(subject), saying('La synthèse a changé.'), 'a');
      expect(times(await hands.see(ada, channel), 'La synthèse a changé.')).toBe(1);
      expect(times(await hands.see(ben, channel), 'La synthèse a changé.')).toBe(1);
    },
  },
  {
    title: 'delivers once per key, also when asked twice at once',
    async check(subject) {
      const { chat, hands, ada, channel } = subject;
      const deliver = () => chat.deliver(inChannel(subject), saying('Rappel : laïcité.'), 'same');
      const refs = [...(await Promise.all([deliver(), deliver()])), await deliver()];
      expect(new Set(refs.map(({ id }) => id)).size).toBe(1);
      expect(times(await hands.see(ada, channel), 'Rappel : laïcité.')).toBe(1);
    },
  },
  {
    title: 'delivers again under another key',
    async check(subject) {
      const { chat, hands, ada, channel } = subject;
      await chat.deliver(inChannel(subject), saying('Rappel du jour.'), 'monday');
      await chat.deliver(inChannel(subject), saying('Rappel du jour.'), 'tuesday');
      expect(times(await hands.see(ada, channel), 'Rappel du jour.')).toBe(2);
    },
  },
  {
    title: 'delivers to one person what nobody else sees',
    async check({ chat, hands, ada, ben, channel }) {
      await chat.deliver({ type: 'person', participant: ada.id }, saying('Pour vous seule.'), 'a');
      expect(times(await hands.see(ada), 'Pour vous seule.')).toBe(1);
      expect(times(await hands.see(ben), 'Pour vous seule.')).toBe(0);
      expect(times(await hands.see(ben, channel), 'Pour vous seule.')).toBe(0);
    },
  },
  {
    title: 'delivers to one person inside a channel, or in private where the platform cannot',
    async check({ chat, hands, edition, ada, ben, channel }) {
      const target = { type: 'privately', edition: edition.id, channel, participant: ada.id } as const;
      await chat.deliver(target, saying('Entre nous.'), 'a');
      const seen = chat.capabilities.privateDeliveries ? await hands.see(ada, channel) : await hands.see(ada);
      expect(times(seen, 'Entre nous.')).toBe(1);
      expect(times(await hands.see(ben, channel), 'Entre nous.')).toBe(0);
    },
  },
  {
    title: 'refuses a person whom the platform does not reach',
    async check({ chat, edition, channel }) {
      const unknown = { participant: 'nobody-knows' };
      const message = saying('Perdu.');
      await expect(chat.deliver({ type: 'person', ...unknown }, message, 'a')).rejects.toMatchObject({
        code: 'UNKNOWN_PARTICIPANT',
      });
      const inside = { type: 'privately', edition: edition.id, channel, ...unknown } as const;
      await expect(chat.deliver(inside, message, 'b')).rejects.toMatchObject({ code: 'UNKNOWN_PARTICIPANT' });
    },
  },
  {
    title: 'refuses a channel that the platform does not have',
    async check({ chat, edition }) {
      if (chat.capabilities.namedChannels) return;
      const target = { type: 'channel', edition: edition.id, channel: 'nowhere' } as const;
      const lost = chat.deliver(target, saying('Perdu.'), 'a');
      await expect(lost).rejects.toMatchObject({ code: 'UNKNOWN_CHANNEL' });
    },
  },
  {
    title: 'makes a channel once per name, and delivers to it',
    async check({ chat, edition }) {
      if (!chat.capabilities.newChannels) return;
      const make = () => chat.createChannel?.('terrain-essai') ?? Promise.reject(new Error('it makes none'));
      const channel = await make();
      expect(await make()).toBe(channel);
      const ref = await chat.deliver(
        { type: 'channel', edition: edition.id, channel },
        saying('Bienvenue.'),
        'a',
      );
      expect(ref.chat).toBe(chat.name);
    },
  },
  {
    title: 'replaces what a message says, or says the new thing after it where it cannot',
    async check(subject) {
      const { chat, hands, ada, channel } = subject;
      const ref = await chat.deliver(inChannel(subject), saying('En cours.'), 'a');
      await chat.update(ref, saying('Terminé.'));
      const seen = await hands.see(ada, channel);
      expect(times(seen, 'Terminé.')).toBe(1);
      expect(times(seen, 'En cours.')).toBe(chat.capabilities.updates ? 0 : 1);
    },
  },
  {
    title: 'takes an erased report’s words out of every message that quotes it, and no other’s',
    async check(subject) {
      const { chat, hands, ada, channel } = subject;
      if (!chat.capabilities.updates) return;
      await chat.deliver(inChannel(subject), quoting('r1', 'La visio coupe.'), 'one');
      await chat.deliver({ type: 'person', participant: ada.id }, quoting('r1', 'La visio coupe.'), 'two');
      await chat.deliver(inChannel(subject), quoting('r10', 'Le bus passe.'), 'three');
      await chat.forget('r1', saying('Une fiche effacée.'));
      const seen = await hands.see(ada, channel);
      expect(times([...seen, ...(await hands.see(ada))], 'La visio coupe.')).toBe(0);
      expect([times(seen, 'Le bus passe.'), times(seen, 'Une fiche effacée.')]).toEqual([1, 1]);
    },
  },
  {
    title: 'does nothing for a message that is gone',
    async check(subject) {
      const { chat, hands, ada, channel } = subject;
      const ref = await chat.deliver(inChannel(subject), saying('Toujours là.'), 'a');
      await chat.update({ ...ref, id: `${ref.id}0` }, saying('Nulle part.'));
      const seen = await hands.see(ada, channel);
      expect([times(seen, 'Toujours là.'), times(seen, 'Nulle part.')]).toEqual([1, 0]);
    },
  },
  {
    title: 'names itself in the references that it gives',
    async check(subject) {
      const ref = await subject.chat.deliver(inChannel(subject), saying('Qui parle ?'), 'a');
      expect(ref.chat).toBe(subject.chat.name);
    },
  },
];
