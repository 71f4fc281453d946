import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Button } from '../../../bot/message.ts';
import type { Reply } from '../../../bot/ports/chat.ts';
import { button, buttonsOf, type Desk, openDesk, textOf } from '../desk.ts';
import { camille, edition, invite, malik } from '../sample-edition.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  for (const place of ['Lozère', 'Creuse', 'Cantal', 'Vosges', 'Gers']) {
    await desk.say(
      camille,
      `signaler blocage rural La visio coupe au milieu du rendez-vous, réseau faible en ${place}.`,
    );
    await desk.say(
      malik,
      `signaler pratique rural Un bus itinérant vient au village chaque semaine en ${place}.`,
    );
  }
  await desk.settle();
});
afterEach(() => desk.close());

const first = (reply: Reply): Button => {
  const choice = buttonsOf(reply).find(({ key }) => key === '1');
  if (choice === undefined) throw new Error(`nothing is asked: ${textOf(reply)}`);
  return choice;
};
const askedNumber = (reply: Reply) => first(reply).run.options.fiche;
const corrections = () => desk.bot.context.store.corrections.list(edition.id, 'rural');

describe('/terrain questions', () => {
  it('asks where one report goes, with numbered subjects and zero for none', async () => {
    const asked = await desk.say(camille, 'questions rural');
    const keys = buttonsOf(asked).flatMap(({ key }) => key ?? []);
    expect(keys).toEqual(['1', '2', '0']);
    expect(textOf(asked)).toMatch(/La visio coupe|Un bus itinérant/);
  });

  it('keeps the answer and asks about another report', async () => {
    const asked = await desk.say(camille, 'questions rural');
    const next = await desk.click(camille, first(asked));
    expect(await corrections()).toHaveLength(1);
    expect(askedNumber(next)).not.toBe(askedNumber(asked));
    expect(textOf(next)).toContain('1 fiche placée');
  });

  it('takes the last answer back', async () => {
    const next = await desk.click(camille, first(await desk.say(camille, 'questions rural')));
    await desk.click(camille, button(next, 'Annuler la dernière réponse'));
    expect(await corrections()).toHaveLength(0);
  });

  it('does not come back at once to what was passed over, also after an answer', async () => {
    const asked = await desk.say(camille, 'questions rural');
    const second = await desk.click(camille, button(asked, 'Passer'));
    const third = await desk.click(camille, first(second));
    expect(new Set([asked, second, third].map(askedNumber)).size).toBe(3);
  });

  it('says so when nothing is left to ask', async () => {
    let reply = await desk.say(camille, 'questions rural');
    for (let answered = 0; answered < 10 && buttonsOf(reply).some(({ key }) => key === '1'); answered += 1) {
      reply = await desk.click(camille, first(reply));
      await desk.settle();
    }
    expect(textOf(reply)).toContain('Plus de question utile');
  });

  it('is refused to guests', async () => {
    expect(textOf(await desk.say(invite, 'questions rural'))).toContain('Votre rôle ne permet pas');
  });
});
