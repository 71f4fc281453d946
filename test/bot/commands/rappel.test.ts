import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Participant } from '../../../bot/domain/participant.ts';
import { TerrainError } from '../../../bot/errors.ts';
import type { Button, Message } from '../../../bot/message.ts';
import type { Reply } from '../../../bot/ports/chat.ts';
import { deliverReminders } from '../../../jobs/deliver-reminders.ts';
import { sampleEvent } from '../../contracts/store/samples.ts';
import { recordingChat } from '../../jobs/recording-chat.ts';
import { button, buttonsOf, type Desk, formOf, openDesk, textOf } from '../desk.ts';
import { camille, edition, invite, john, malik, nadia } from '../sample-edition.ts';

const EVENT = sampleEvent({
  ...{ id: 'jour', edition: edition.id, kind: 'ethics', title: 'Journée déontologie', access: 'Badge.' },
  ...{ start: '2026-11-03T09:00:00+01:00', end: '2026-11-03T17:00:00+01:00', audience: {} },
});

const AGAIN = 'Relancer 2\u00a0personnes';

let desk: Desk;
let received: { who: string; message: Message }[];
beforeEach(async () => {
  desk = await openDesk();
  received = [];
  const { store } = desk.bot.context;
  if ((await store.events.get(edition.id, 'jour')) === undefined) await store.events.add(EVENT);
});
afterEach(() => desk.close());

/** One tick of the delivery, to people who all have the workspace. */
async function tick(failure?: Error): Promise<void> {
  const chat = recordingChat('web', {
    deliver: async (target, message, key) => {
      if (failure !== undefined) throw failure;
      if (!received.some((each) => each.message === message))
        received.push({
          who: target.type === 'channel' ? `#${target.channel}` : target.participant,
          message,
        });
      return { chat: 'web', id: key };
    },
  });
  const { capabilities } = chat;
  const everybody = {
    ...chat,
    capabilities: { ...capabilities, reachesEverybody: true, remembersItself: true },
  };
  const job = deliverReminders(desk.bot.context, [everybody]);
  await job.run({ payload: null, attempt: 1, signal: new AbortController().signal });
}

/** A button of the last message that somebody received. */
function buttonTo(who: Participant, label: string): Button {
  const message = received.filter((each) => each.who === who.id).at(-1)?.message;
  if (message === undefined) throw new Error(`${who.id} received nothing`);
  return button({ type: 'message', visibility: 'private', message }, label);
}

function titlesTo(who: Participant): readonly string[] {
  return received
    .filter((each) => each.who === who.id)
    .map(({ message }) => (message.title ?? '').replace(/[\u00a0\u202f]/g, ' '));
}

async function createDraft(values: Record<string, string> = {}): Promise<Reply> {
  const form = formOf(await desk.say(nadia, 'rappel creer jour'));
  const filled = Object.fromEntries(form.fields.map(({ name, value = '' }) => [name, value]));
  return desk.submit(nadia, form, { ...filled, ...values });
}

/** To the evening before, when the reminder is due. */
async function untilTheEve(): Promise<void> {
  const eve = Date.parse('2026-11-02T17:00:30Z');
  await desk.clock.advance(eve - desk.clock.now().getTime());
}

describe('/terrain rappel', () => {
  it('opens a form with words ready for the date, and shows what it would do before anything goes out', async () => {
    const preview = await createDraft({ quand: 'la veille à 18 h' });
    const said = textOf(preview);
    expect(said).toContain('Rappel 1, brouillon : aperçu');
    expect(said).toContain('lundi 2 novembre 2026, 18 h, heure de Paris');
    expect(said).toContain('3 personnes : Camille Martin, John Martin et Malik Martin');
    expect(said).toContain('art. L. 121‑1 CGFP');
    expect(said).toContain('1 personne : John Martin"');
    await tick();
    expect(received).toEqual([]);
  });

  it('says who will read French for want of English words', async () => {
    const preview = await createDraft({ texte_anglais: '' });
    expect(textOf(preview)).toContain(
      'John Martin. Sans texte anglais, le message leur parviendra en français.',
    );
  });

  it('refuses a field that there is not, in English too', async () => {
    const again = formOf(await createDraft({ texte_anglais: 'See you on {jour}.' }));
    expect(again.fields.find(({ name }) => name === 'texte_anglais')?.problem).toContain('{jour}');
  });

  it('sends it at its time to each recipient, once, in their language, and to nobody else', async () => {
    await desk.click(nadia, button(await createDraft({ quand: 'la veille à 18 h' }), 'Programmer'));
    await untilTheEve();
    await tick();
    await tick();
    expect(received.map(({ who }) => who).sort()).toEqual(['camille', 'john', 'malik']);
    expect(titlesTo(camille)).toEqual(['Journée déontologie : dix questions pour le stage']);
    expect(titlesTo(john)).toEqual(['Journée déontologie: ten questions for your placement']);
    expect(JSON.stringify(received)).toContain('Badge.');
    const entries = await desk.bot.context.store.audit.list(edition.id, 10);
    expect(entries.map(({ action }) => action)).toEqual([
      ...['reminder.sent', 'reminder.confirmed', 'reminder.created'],
    ]);
  });

  it('keeps an answer, lets it be taken back, and asks the silent ones again, twice at most', async () => {
    await desk.click(
      nadia,
      button(await createDraft({ quand: 'la veille à 18 h', demande: 'attendance' }), 'Programmer'),
    );
    await untilTheEve();
    await tick();
    const kept = await desk.click(camille, buttonTo(camille, 'Je viens'));
    expect(textOf(kept)).toContain('Réponse enregistrée : Je viens');
    await desk.click(malik, buttonTo(malik, 'Je ne viens pas'));
    const back = await desk.click(
      malik,
      button(await desk.click(malik, buttonTo(malik, 'Je viens')), 'Annuler ma réponse'),
    );
    expect(textOf(back)).toContain('Réponse annulée');
    expect(textOf(await desk.say(nadia, 'rappel suivi 1'))).toContain(
      '2 personnes : John Martin et Malik Martin',
    );
    for (const round of [1, 2]) {
      const standing = await desk.say(nadia, 'rappel suivi 1');
      const question = await desk.click(nadia, button(standing, AGAIN));
      await desk.click(nadia, buttonsOf(question)[0] as Button);
      await desk.again();
      await tick();
      expect(titlesTo(malik)).toHaveLength(1 + round);
    }
    expect(titlesTo(camille)).toHaveLength(1);
    expect(buttonsOf(await desk.say(nadia, 'rappel suivi 1')).map(({ label }) => label)).toEqual([
      'Voir l’aperçu',
    ]);
  });

  it('lets coordinators say what became of an uncertain one: it arrived, or it goes out again, once', async () => {
    await desk.click(nadia, button(await createDraft({ quand: 'la veille à 18 h' }), 'Programmer'));
    await untilTheEve();
    await tick(new TerrainError('DELIVERY_UNCERTAIN'));
    const standing = await desk.say(nadia, 'rappel suivi 1');
    expect(textOf(standing)).toContain('3 envois incertains : que faire ?');
    expect(textOf(standing)).toContain('confié à Web, lundi 2 novembre 2026, 18 h');
    const arrived = await desk.click(nadia, button(standing, 'John Martin'));
    await desk.click(nadia, button(arrived, 'C’est arrivé'));
    const camilles = await desk.click(nadia, button(standing, 'Camille Martin'));
    expect(textOf(camilles)).toContain('il risque d’être reçu deux fois');
    expect(textOf(await desk.click(nadia, button(camilles, 'Envoyer de nouveau')))).toContain(
      'Le message repart : Camille Martin',
    );
    for (const late of ['Envoyer de nouveau', 'C’est arrivé'])
      expect(textOf(await desk.click(nadia, button(camilles, late)))).toContain('Suivi du rappel 1');
    await tick();
    await tick();
    expect(received.map(({ who }) => who)).toEqual(['camille']);
    const left = textOf(await desk.say(nadia, 'rappel suivi 1'));
    expect(left).toContain('Un envoi incertain : que faire ?');
    expect(left).toContain('3 personnes');
    const audited = await desk.bot.context.store.audit.list(edition.id, 3);
    expect(audited.map(({ action, actor, target }) => `${actor} ${action} ${target}`).sort()).toEqual([
      ...['nadia reminder.arrived reminder:1/john', 'nadia reminder.sent-again reminder:1/camille'],
      expect.stringMatching(/^terrain reminder.sent /),
    ]);
  });

  it('says why an uncertain one can no longer go out again, and promises nothing', async () => {
    await desk.click(nadia, button(await createDraft({ quand: 'la veille à 18 h' }), 'Programmer'));
    await untilTheEve();
    await tick(new TerrainError('DELIVERY_UNCERTAIN'));
    const standing = await desk.say(nadia, 'rappel suivi 1');
    const camilles = await desk.click(nadia, button(standing, 'Camille Martin'));
    await desk.click(nadia, button(await desk.say(nadia, 'rappel annuler 1'), 'Annuler le rappel'));
    const late = await desk.click(nadia, button(camilles, 'Envoyer de nouveau'));
    expect(textOf(late)).toContain('Il ne peut plus repartir. Camille Martin : le rappel est annulé.');
    expect(buttonsOf(late).map(({ label }) => label)).toEqual(['C’est arrivé', 'Revenir']);
    await tick();
    expect(received).toEqual([]);
    expect(textOf(await desk.say(nadia, 'rappel suivi 1'))).toContain('3 envois incertains');
  });

  it('sends now after a dry run, once for two clicks', async () => {
    await createDraft({ quand: 'la veille à 18 h' });
    const question = await desk.say(nadia, 'rappel envoyer 1');
    await desk.click(nadia, button(question, 'Envoyer maintenant'));
    await desk.click(nadia, button(question, 'Envoyer maintenant'));
    await tick();
    expect(received.map(({ who }) => who).sort()).toEqual(['camille', 'john', 'malik']);
  });

  it('sends nothing of what was cancelled, and follows what was postponed', async () => {
    await desk.click(nadia, button(await createDraft({ quand: 'la veille à 18 h' }), 'Programmer'));
    await desk.click(nadia, button(await createDraft({ quand: 'la veille à 18 h' }), 'Programmer'));
    await desk.click(nadia, button(await desk.say(nadia, 'rappel annuler 1'), 'Annuler le rappel'));
    const form = formOf(await desk.say(nadia, 'rappel reporter 2'));
    expect(textOf(await desk.submit(nadia, form, { quand: 'le jour même à 8 h' }))).toContain(
      'mardi 3 novembre',
    );
    await untilTheEve();
    await tick();
    expect(received).toEqual([]);
    await desk.clock.advance(14 * 3_600_000);
    await tick();
    expect(received).toHaveLength(3);
  });

  it('spares who asked for quiet, unless it is compulsory', async () => {
    await desk.click(
      nadia,
      button(await createDraft({ quand: 'la veille à 18 h', obligatoire: '' }), 'Programmer'),
    );
    await desk.bot.context.store.acknowledgements.setQuiet(malik.id, true);
    expect(textOf(await desk.say(nadia, 'rappel apercu 1'))).toContain(
      'Malik Martin : ne veut plus être relancé',
    );
    await desk.click(
      nadia,
      button(await createDraft({ quand: 'la veille à 18 h', obligatoire: 'yes' }), 'Programmer'),
    );
    await untilTheEve();
    await tick();
    expect(titlesTo(malik)).toHaveLength(1);
    expect(titlesTo(john)).toHaveLength(2);
  });

  it('says what is wrong in the form, and keeps what was typed', async () => {
    const form = formOf(
      await createDraft({ quand: 'un de ces jours', public: 'les licornes', texte: '{salle}' }),
    );
    const problems = form.fields.flatMap(({ name, problem }) => (problem === undefined ? [] : [name]));
    expect(problems).toEqual(['quand', 'public', 'texte']);
    expect(form.fields.find(({ name }) => name === 'quand')?.value).toBe('un de ces jours');
  });

  it('is for coordinators, and an answer for those whom it was sent to', async () => {
    await createDraft();
    for (const person of [camille, invite])
      expect(textOf(await desk.say(person, 'rappel liste'))).toContain('Votre rôle ne permet pas');
    expect(textOf(await desk.say(invite, 'repondre lu 1'))).toContain('ne vous est pas destiné');
    expect(textOf(await desk.say(nadia, 'rappel suivi 9'))).toContain('Aucun rappel ne correspond à « 9 »');
    expect(desk.unexpected).toEqual([]);
  });
});
