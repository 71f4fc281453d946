import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Participant } from '../../bot/domain/participant.ts';
import type { QuestionsView } from '../../bot/ports/reading.ts';
import { type Desk, openDesk } from './desk.ts';
import { camille, edition, invite, malik } from './sample-edition.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  for (const place of ['Lozère', 'Creuse', 'Cantal', 'Vosges', 'Gers']) {
    await desk.say(camille, `signaler blocage rural La visio coupe au milieu du rendez-vous en ${place}.`);
    await desk.say(malik, `signaler pratique rural Un bus itinérant vient au village en ${place}.`);
  }
  await desk.settle();
});
afterEach(() => desk.close());

const ask = (who: Participant, skipped: readonly number[] = [], kept?: number): Promise<QuestionsView> =>
  desk.bot.reading.questions(who, 'rural', { skipped, ...(kept !== undefined && { kept }) });
const numberOf = ({ question }: QuestionsView): number => question?.report.number ?? 0;
const corrections = () => desk.bot.context.store.corrections.list(edition.id, 'rural');
const { answer, undo } = {
  answer: (who: Participant, report: number, name: string) =>
    desk.bot.answering.answer(who, 'rural', { report, to: { type: 'name', name } }),
  undo: (who: Participant, { last }: QuestionsView) =>
    desk.bot.answering.undo(who, 'rural', last?.correction ?? ''),
};

describe('answering the questions of a theme', () => {
  it('gives two people two questions, and each the same again when they ask again', async () => {
    const [hers, his] = [await ask(camille), await ask(malik)];
    expect(numberOf(hers)).not.toBe(numberOf(his));
    expect(numberOf(await ask(camille, [], numberOf(hers)))).toBe(numberOf(hers));
  });

  it('lets nobody overwrite an answer silently, even at the same instant', async () => {
    const report = numberOf(await ask(camille));
    const both = await Promise.allSettled([
      answer(camille, report, 'Visio qui coupe'),
      answer(malik, report, 'Bus au village'),
    ]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(both[1]).toMatchObject({
      reason: { code: 'ALREADY_PLACED', values: { name: camille.name, subject: 'Visio qui coupe' } },
    });
    expect(await corrections()).toHaveLength(1);
  });

  it('changes the grouping, and says what became of it since the sitting began', async () => {
    const before = await ask(camille);
    for (let count = 0; count < 2; count += 1) await answer(camille, numberOf(await ask(camille)), 'Réseau');
    expect((await ask(camille)).stale).toBe(true);
    await desk.settle();
    const after = await ask(camille);
    expect(after).toMatchObject({ answers: 2, placed: 2, reports: 10, stale: false });
    expect(after.version).toBeGreaterThan(before.version);
    expect(after.grouping.since).toBe(before.version);
    expect(after.grouping.changes).toContainEqual({ type: 'new', title: 'Réseau' });
    expect(after.grouping.subjects.find(({ title }) => title === 'Réseau')?.before).toBeUndefined();
  });

  it('takes one’s answers back one after the other, the grouping with them, and never those of others', async () => {
    const before = await ask(camille);
    const first = numberOf(before);
    await answer(camille, first, 'Réseau');
    await answer(malik, numberOf(await ask(malik)), 'Réseau');
    await answer(camille, numberOf(await ask(camille)), 'Réseau');
    await desk.settle();
    expect(await undo(camille, await ask(camille))).not.toBe(first);
    expect(await undo(camille, await ask(camille))).toBe(first);
    expect((await ask(camille)).stale).toBe(true);
    expect(numberOf(await ask(camille, [], first))).toBe(first);
    expect((await ask(camille)).last).toBeUndefined();
    expect((await corrections()).map(({ author }) => author)).toEqual([malik.id]);
    await undo(malik, await ask(malik));
    await desk.settle();
    const sizes = ({ grouping }: QuestionsView) => grouping.subjects.map(({ reports }) => reports);
    expect(sizes(await ask(camille))).toEqual(sizes(before));
  });

  it('means a subject that went meanwhile by the title that it had', async () => {
    const { version, question } = await ask(camille);
    const [candidate, other] = question?.candidates ?? [];
    await desk.say(camille, `fusionner rural ${other?.subject} ${candidate?.subject}`);
    await desk.settle();
    const id = candidate?.subject ?? '';
    await desk.say(camille, 'signaler constat rural Une fiche de plus sur la fibre qui tarde à venir.');
    await desk.settle();
    const report = 11;
    await desk.bot.answering.answer(camille, 'rural', { report, to: { type: 'subject', id, version } });
    expect((await corrections()).at(-1)?.correction).toMatchObject({ subject: candidate?.title });
  });

  it('refuses guests, closed editions, reports of other themes and names of two letters', async () => {
    const report = numberOf(await ask(camille));
    await expect(ask(invite)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(answer(invite, report, 'Réseau')).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(answer(camille, report, 'ab')).rejects.toMatchObject({ code: 'NO_ANSWER' });
    await desk.say(camille, 'signaler constat ville Une médiatrice parle trois langues au guichet.');
    await expect(answer(camille, 11, 'Réseau')).rejects.toMatchObject({ code: 'UNKNOWN_REPORT' });
    await desk.bot.context.store.editions.setStatus(edition.id, 'closed');
    await expect(answer(camille, report, 'Réseau')).rejects.toMatchObject({ code: 'EDITION_CLOSED' });
    expect((await ask(camille)).question).toBeUndefined();
  });
});
