import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { requestEmbedding } from '../../bot/embedding.ts';
import { type EncodingDesk, openEncodingDesk, TEXTS } from '../bot/encoding-desk.ts';
import { createScriptedEncoder, type ScriptedEncoder } from '../doubles/scripted-encoder.ts';

let encoder: ScriptedEncoder;
let desk: EncodingDesk;

beforeEach(async () => {
  encoder = createScriptedEncoder();
  desk = await openEncodingDesk(encoder);
});
afterEach(() => desk.close());

const request = () => requestEmbedding(desk.bot.context, '2026', 'rural');
const keptOf = async (texts: Readonly<Record<string, string>>) => [
  ...(await desk.store.vectors.get(encoder.model, new Map(Object.entries(texts)))).keys(),
];

describe('embed-reports', () => {
  it('keeps a vector for each report of the theme that is filed, then has it grouped', async () => {
    await desk.file(TEXTS);
    await desk.store.reports.setStatus('g3', 'withdrawn', '2026-11-02T09:00:00.000Z');
    await request();
    await desk.settle();
    const { g3: _, ...filed } = TEXTS;
    expect((await keptOf(TEXTS)).sort()).toEqual(Object.keys(filed).sort());
    expect(desk.runs.length).toBe(1);
  });

  it('asks for nothing and has nothing grouped when no vector is missing', async () => {
    await desk.file(TEXTS);
    await request();
    await desk.settle();
    await request();
    await desk.settle();
    expect([encoder.asked.length, desk.runs.length]).toEqual([1, 1]);
  });

  it('goes on from where an earlier try failed', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 150 }, (_, at) => [`r${at}`, `Le guichet ${at} ferme.`]),
    );
    await desk.file(many);
    encoder.before = async () => {
      if (encoder.asked.length === 2) throw new Error('power cut');
    };
    await request();
    await desk.settle();
    expect(desk.failures).toEqual(['embed-reports']);
    expect(encoder.asked.map(({ length }) => length)).toEqual([64, 64, 64, 22]);
    expect((await keptOf(many)).length).toBe(150);
  });

  it('has the theme grouped when an earlier try died after its last vector', async () => {
    await desk.file(TEXTS);
    const reports = Object.entries(TEXTS).map(([report, text]) => ({ report, text }));
    encoder.mood = 'away';
    await request();
    await desk.settle(1000);
    await desk.store.vectors.put(
      encoder.model,
      reports.map((each) => ({ ...each, vector: Float32Array.of(1, 0, 0) })),
    );
    await desk.settle();
    expect(desk.runs.length).toBe(1);
  });

  it('leaves no vector of a report that is erased while it is encoded', async () => {
    await desk.file(TEXTS);
    encoder.before = () => desk.store.reports.erase('s1');
    await request();
    await desk.settle();
    await desk.file({ s1: TEXTS.s1 });
    expect(await keptOf({ s1: TEXTS.s1 })).toEqual([]);
    expect((await keptOf(TEXTS)).length).toBe(8);
  });

  it('encodes a text anew that was corrected while it was encoded', async () => {
    await desk.file(TEXTS);
    const text = 'Un médecin arrive.';
    let corrected = false;
    encoder.before = async () => {
      if (corrected) return;
      corrected = true;
      const report = await desk.store.reports.get('s1');
      if (report) await desk.store.reports.correct('s1', 1, { ...report.content, text }, report.createdAt);
    };
    await request();
    await desk.settle();
    expect(await keptOf({ s1: text })).toEqual(['s1']);
    expect(desk.runs.at(-1)?.options.vectors?.rows.length).toBe(9);
  });
});
