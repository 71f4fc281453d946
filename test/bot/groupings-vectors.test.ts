import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGroupings } from '../../bot/groupings.ts';
import { requestRefresh } from '../../bot/refresh.ts';
import { LATER, sampleContent } from '../contracts/store/samples.ts';
import { createScriptedEncoder, type ScriptedEncoder } from '../doubles/scripted-encoder.ts';
import { type EncodingDesk, openEncodingDesk, TEXTS } from './encoding-desk.ts';

const EDITION = '2026';
const THEME = 'rural';

let encoder: ScriptedEncoder;
let desk: EncodingDesk;

beforeEach(async () => {
  encoder = createScriptedEncoder();
  desk = await openEncodingDesk(encoder);
});
afterEach(() => desk.close());

const refresh = () => requestRefresh(desk.bot.context, EDITION, THEME);
const lastRun = () => desk.runs.at(-1);
const nearest = (text: string) => desk.bot.context.groupings.nearest(EDITION, THEME, text, 3);

describe('grouping with an encoder', () => {
  it('gives the analysis one vector a report, in the order of the reports', async () => {
    await desk.file(TEXTS);
    await refresh();
    await desk.settle();
    const { reports, options } = lastRun() ?? {};
    expect(reports?.map(({ id }) => id)).toEqual(Object.keys(TEXTS));
    expect(options?.vectors?.model).toBe('scripted');
    const expected = await encoder.encode(Object.values(TEXTS));
    expect(options?.vectors?.rows).toEqual(expected);
    const { subjects } = (await desk.bot.context.groupings.latest(EDITION, THEME)).grouping;
    expect(subjects.length).toBeGreaterThan(0);
    expect(desk.runs.length).toBe(1);
  });

  it('encodes what the author says a report is about together with its text', async () => {
    const content = sampleContent({ text: 'Rien ne passe.', subject: 'Bus du soir' });
    await desk.file({ r1: 'Rien.' });
    await desk.store.reports.correct('r1', 1, content, LATER);
    await refresh();
    await desk.settle();
    expect(encoder.asked).toEqual([['Bus du soir. Rien ne passe.']]);
  });

  it('encodes each text once, and a text that was corrected again', async () => {
    await desk.file(TEXTS);
    await refresh();
    await desk.settle();
    await desk.file({ n1: 'Un bus de nuit circule.' });
    await desk.store.reports.correct('g1', 1, sampleContent({ text: 'Le guichet rouvre.' }), LATER);
    await refresh();
    await desk.settle();
    expect(encoder.asked.slice(1)).toEqual([['Le guichet rouvre.', 'Un bus de nuit circule.']]);
    expect(lastRun()?.options.vectors?.rows.length).toBe(10);
  });

  it('works without vectors while one is missing, and with them once it is there', async () => {
    await desk.file(TEXTS);
    await refresh();
    await desk.settle();
    encoder.mood = 'away';
    await desk.file({ n1: 'Un bus de nuit circule.' });
    await refresh();
    await desk.settle(5000);
    expect(lastRun()?.reports.length).toBe(10);
    expect(lastRun()?.options.vectors).toBeUndefined();
    expect((await nearest('Le bus du soir')).length).toBe(3);
    encoder.mood = 'well';
    await desk.settle(120_000);
    expect(lastRun()?.options.vectors?.rows.length).toBe(10);
  });

  it('asks for the vectors of a theme that nobody asked for', async () => {
    await desk.file(TEXTS);
    expect((await desk.bot.context.groupings.latest(EDITION, THEME)).version).toBe(1);
    expect(lastRun()?.options.vectors).toBeUndefined();
    await desk.settle();
    expect(lastRun()?.options.vectors?.rows.length).toBe(9);
  });

  it('never mixes vectors of two lengths, when the model behind a name changes', async () => {
    await desk.file(TEXTS);
    await refresh();
    await desk.settle();
    encoder.width = 5;
    await desk.file({ n1: 'Un bus de nuit circule.' });
    await refresh();
    await desk.settle();
    expect(lastRun()?.options.vectors?.rows.map(({ length }) => length)).toEqual(Array(10).fill(5));
    expect(desk.failures).toEqual([]);
  });
});

describe('the subjects near to a text, with an encoder', () => {
  beforeEach(async () => {
    await desk.file(TEXTS);
    await refresh();
    await desk.settle();
  });

  it('follow what the text means', async () => {
    const { grouping } = await desk.bot.context.groupings.latest(EDITION, THEME);
    const ofTrains = grouping.subjects.find(({ reports }) => reports.includes('b3'))?.id;
    const [first] = await nearest('Les trains');
    expect(encoder.asked.at(-1)).toEqual(['Les trains']);
    expect(first?.subject).toBe(ofTrains);
  });

  it('come without it after 300 ms, and it is told to leave it', async () => {
    encoder.mood = 'hanging';
    let answered = false;
    const answer = nearest('Les trains').then((subjects) => {
      answered = true;
      return subjects;
    });
    await desk.clock.advance(299);
    expect(answered).toBe(false);
    await desk.clock.advance(1);
    expect((await answer).length).toBeGreaterThan(0);
    expect(encoder.stopped).toBe(1);
  });

  it('come at once when it is away', async () => {
    encoder.mood = 'away';
    const waiting = desk.clock.pending();
    expect((await nearest('Les trains')).length).toBeGreaterThan(0);
    expect(desk.clock.pending()).toBe(waiting);
  });

  it('come without it when its vectors no longer fit', async () => {
    encoder.width = 5;
    expect((await nearest('Les trains')).length).toBeGreaterThan(0);
  });

  it('ask it nothing while the theme stands without vectors', async () => {
    encoder.mood = 'away';
    await desk.file({ n1: 'Un bus de nuit circule.' });
    await refresh();
    await desk.settle(5000);
    const before = encoder.asked.length;
    await nearest('Les trains');
    expect(encoder.asked.length).toBe(before);
  });

  it('are found again by a process that has just started', async () => {
    const again = createScriptedEncoder();
    const groupings = createGroupings({ ...desk.bot.context, encoder: again });
    await groupings.nearest(EDITION, THEME, 'Les trains', 3);
    expect(again.asked).toEqual([['Les trains']]);
  });
});
