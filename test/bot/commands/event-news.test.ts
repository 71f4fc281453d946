import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliverReminders } from '../../../jobs/deliver-reminders.ts';
import { sampleReminder } from '../../contracts/store/samples.ts';
import { recordingChat } from '../../jobs/recording-chat.ts';
import { button, buttonsOf, type Desk, formOf, openDesk, textOf } from '../desk.ts';
import { edition, eventOf, nadia } from '../sample-edition.ts';

/** When three students are told of a day that begins at nine the next morning. */
const EVE = '2026-11-02T17:00:10Z';
let desk: Desk;
let said: readonly string[];

beforeEach(async () => {
  desk = await openDesk();
  said = [];
  const [start, end] = ['2026-11-03T09:00:00+01:00', '2026-11-03T17:00:00+01:00'];
  await desk.bot.context.store.events.add(eventOf({ id: 'jour', start, end }));
  await desk.bot.context.store.reminders.add(
    sampleReminder({
      ...{ edition: edition.id, author: nadia.id, route: 'private', channels: [], asks: 'nothing' },
      audience: { roles: ['student'] },
      timing: { type: 'event', event: 'jour', offsets: [{ days: 1, at: '18:00' }] },
    }),
  );
});
afterEach(() => desk.close());

async function tellThem(): Promise<void> {
  await desk.clock.advance(Date.parse(EVE) - desk.clock.now().getTime());
  await tick();
  await desk.clock.advance(60_000);
}

async function tick(): Promise<void> {
  const chat = recordingChat('web');
  const capabilities = { ...chat.capabilities, reachesEverybody: true };
  const job = deliverReminders(desk.bot.context, [{ ...chat, capabilities }]);
  await job.run({ payload: null, attempt: 1, signal: new AbortController().signal });
  said = [...said, ...chat.said];
}

function changePlace(place: string) {
  return change({ lieu: place });
}

async function change(values: Readonly<Record<string, string>>) {
  const form = formOf(await desk.say(nadia, 'agenda modifier jour'));
  const filled = Object.fromEntries(form.fields.map(({ name, value = '' }) => [name, value]));
  return desk.submit(nadia, form, { ...filled, ...values });
}

const placeNow = async () => (await desk.bot.context.store.events.get(edition.id, 'jour'))?.place;

describe('what a change will tell those who were told already', () => {
  it('is looked at before the change is made, and goes out once it is', async () => {
    await tellThem();
    const question = await changePlace('Lyon');
    const words = textOf(question);
    expect(words).toContain('Des personnes sont déjà prévenues');
    expect(words).toContain('3 personnes : Camille Martin, John Martin et Malik Martin');
    expect(words).toContain('lundi 2 novembre 2026, 18 h 01, heure de Paris : 3 personnes');
    expect(words).toContain('Changement : Journée déontologie');
    expect(words).toContain('Lyon');
    expect(await placeNow()).toBe('Strasbourg');
    await tick();
    expect(said.filter((line) => /Change/.test(line))).toEqual([]);
    await desk.click(nadia, button(question, 'Enregistrer et prévenir'));
    expect(await placeNow()).toBe('Lyon');
    await tick();
    await tick();
    expect(said.filter((line) => /Change/.test(line))).toHaveLength(3);
  });

  it('leaves the form as it was filled when the change is looked at again', async () => {
    await tellThem();
    const again = formOf(await desk.click(nadia, button(await changePlace('Lyon'), 'Revoir le changement')));
    expect(again.fields.find(({ name }) => name === 'lieu')?.value).toBe('Lyon');
    const question = await desk.submit(
      nadia,
      again,
      Object.fromEntries(again.fields.map(({ name, value = '' }) => [name, value])),
    );
    await desk.click(nadia, button(question, 'Enregistrer et prévenir'));
    expect(await placeNow()).toBe('Lyon');
  });

  it('is told too when only the way in changes', async () => {
    await tellThem();
    const question = await change({ acces: 'Entrée par la cour, carte d’identité.' });
    expect(textOf(question)).toContain('Entrée par la cour');
    await desk.click(nadia, button(question, 'Enregistrer et prévenir'));
    await tick();
    expect(said.filter((line) => /Change/.test(line))).toHaveLength(3);
  });

  it('is asked of nobody while nobody was told, nor for what is no news', async () => {
    expect(textOf(await changePlace('Lyon'))).toContain('est changé');
    await tellThem();
    expect(textOf(await change({ presence: 'yes' }))).toContain('est changé');
  });

  it('is said with the question whether to cancel', async () => {
    await tellThem();
    const words = textOf(await desk.say(nadia, 'agenda annuler jour'));
    expect(words).toContain('Annulé : Journée déontologie');
    expect(words).toContain('3 personnes');
  });

  it('is looked at before an event is restored, once its cancelling was told', async () => {
    await tellThem();
    await desk.click(nadia, button(await desk.say(nadia, 'agenda annuler jour'), 'Annuler cet événement'));
    expect(textOf(await desk.say(nadia, 'agenda retablir jour'))).toContain('est rétabli');
    await desk.click(nadia, button(await desk.say(nadia, 'agenda annuler jour'), 'Annuler cet événement'));
    await tick();
    const question = await desk.say(nadia, 'agenda retablir jour');
    expect(textOf(question)).toContain('3 personnes');
    await tick();
    expect(said.filter((line) => /Annulé|Cancelled/.test(line))).toHaveLength(3);
    expect(textOf(await desk.click(nadia, button(question, 'Rétablir et prévenir')))).toContain(
      'est rétabli',
    );
  });

  it('is in the preview of the reminder until it has gone out', async () => {
    await tellThem();
    const preview = async () => textOf(await desk.say(nadia, 'rappel apercu 1'));
    expect(await preview()).not.toContain('déjà prévenus');
    // At night: they will hear of it in the morning.
    await desk.clock.advance(3 * 3_600_000);
    const question = await desk.say(nadia, 'agenda annuler jour');
    const [cancel] = buttonsOf(question);
    if (cancel === undefined) throw new Error('nothing to click');
    await desk.click(nadia, cancel);
    for (const step of ['not seen yet', 'waiting']) {
      expect(await preview(), step).toContain('Annulé : Journée déontologie');
      expect(await preview(), step).toContain('mardi 3 novembre 2026, 8 h, heure de Paris : 3 personnes');
      await tick();
    }
    await desk.clock.advance(11 * 3_600_000);
    await tick();
    expect(said.filter((line) => /Annulé|Cancelled/.test(line))).toHaveLength(3);
    expect(await preview()).not.toContain('déjà prévenus');
  });
});
