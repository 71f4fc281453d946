import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Event } from '../../../bot/domain/event.ts';
import type { Participant } from '../../../bot/domain/participant.ts';
import type { Reminder, ReminderAudience } from '../../../bot/domain/reminder.ts';
import type { RichText } from '../../../bot/message.ts';
import { addressedTo } from '../../../bot/reminders/addressed.ts';
import { wordingFor } from '../../../bot/wording/index.ts';
import { sampleEvent, sampleReminder } from '../../contracts/store/samples.ts';
import { type Desk, openDesk } from '../desk.ts';
import { camille, edition, john, malik } from '../sample-edition.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

async function addressed(
  audience: ReminderAudience,
  rest: Partial<Reminder> = {},
  event?: Event,
  locale: 'fr' | 'en' = 'fr',
): Promise<RichText> {
  const reminder = { ...sampleReminder({ audience, route: 'channel' }), number: 1, revision: 1, ...rest };
  const posted = { edition, reminder, event, occurrence: 'envoi/1' };
  return addressedTo(desk.bot.context.store, wordingFor(locale), posted);
}

/** Students of the ENA, in two halves. */
async function addCrowd(count: number): Promise<void> {
  const crowd = Array.from(
    { length: count },
    (_, number): Participant => ({
      ...{ ...camille, id: `foule${number}`, email: `foule${number}@exemple.fr` },
      half: number % 2 === 0 ? 'A' : 'B',
    }),
  );
  await desk.bot.context.store.participants.saveAll(crowd);
}

describe('a post in a channel', () => {
  it('calls each of those whom it is for, and nobody else', async () => {
    expect(await addressed({ roles: ['student'] })).toEqual([
      'Pour ',
      ...[{ mention: camille.id, name: 'Camille Martin' }, ', '],
      ...[{ mention: john.id, name: 'John Martin' }, ' et '],
      ...[{ mention: malik.id, name: 'Malik Martin' }, '.'],
    ]);
    expect(await addressed({ schools: ['ENA'] }, {}, undefined, 'en')).toEqual([
      'For ',
      { mention: camille.id, name: 'Camille Martin' },
      '.',
    ]);
  });

  it('calls nobody who asked not to be reminded, unless it is compulsory', async () => {
    const { store } = desk.bot.context;
    await store.acknowledgements.setQuiet(camille.id, true);
    const named = async (rest: Partial<Reminder>) =>
      JSON.stringify(await addressed({ roles: ['student'] }, rest));
    expect(await named({ compulsory: false })).not.toContain('Camille');
    expect(await named({ compulsory: true })).toContain('Camille');
  });

  it('says in words whom it is for where they are many', async () => {
    await addCrowd(42);
    const event = sampleEvent({ edition: edition.id, audience: { schools: ['ENA'] } });
    expect(await addressed({ halves: ['A'] }, {}, event)).toBe('Pour la demi-promotion\u00a0A de l’ENA.');
    expect(await addressed({ halves: ['A'] }, {}, event, 'en')).toBe('For half A of ENA.');
  });

  it('names nobody who has not done something, for all to see', async () => {
    expect(await addressed({ roles: ['student'], unreported: true })).toBe(
      'Pour les élèves, sans fiche encore.',
    );
    expect(await addressed({ schools: ['ENA', 'INET'], unacknowledged: true })).toBe(
      'Pour toutes les personnes de l’ENA et de l’INET, sans réponse encore.',
    );
    for (const missing of [{ unreported: true }, { unacknowledged: true }])
      expect(await addressed({ participants: [camille.id, malik.id], ...missing })).toBe(
        'Pour Camille Martin et Malik Martin.',
      );
  });

  it('says it in words to those who are also told in private', async () => {
    expect(await addressed({ roles: ['student'] }, { route: 'both' })).toBe('Pour les élèves.');
  });
});
