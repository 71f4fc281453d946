import type { VectorStore } from '../../../bot/ports/store.ts';
import type { StoreSubject } from '../store/store-subject.ts';
import { type StoreFlaw, spoil } from './spoil-store.ts';

/** One memory for all handles and all reports, erased or not: what a cache of texts alone would be. */
function rememberEverything(subject: StoreSubject): StoreSubject {
  const kept = new Map<string, Float32Array>();
  const vectors: VectorStore = {
    async get(model, texts) {
      const found = [...texts].flatMap(([report, text]) => {
        const vector = kept.get(JSON.stringify([model, report, text]));
        return vector === undefined ? [] : [[report, vector] as const];
      });
      return new Map(found);
    },
    async put(model, put) {
      for (const { report, text, vector } of put) kept.set(JSON.stringify([model, report, text]), vector);
    },
  };
  return { store: { ...subject.store, vectors }, peer: { ...subject.peer, vectors } };
}

/** Forgets the vectors of reports that change in any way. */
function forgetWhatChanges(): (subject: StoreSubject) => StoreSubject {
  const changed = new Set<string>();
  const noted = spoil('reports', (sound) => ({
    correct(id, ...rest) {
      changed.add(id);
      return sound.correct(id, ...rest);
    },
  }));
  const forgotten = spoil('vectors', (sound) => ({
    get: async (model, texts) =>
      new Map([...(await sound.get(model, texts))].filter(([report]) => !changed.has(report))),
  }));
  return (subject) => forgotten(noted(subject));
}

export const VECTOR_FLAWS: readonly StoreFlaw[] = [
  {
    title: 'rounds vectors to whole numbers',
    caughtBy: ['gives back vectors to the bit, by report, of those asked for that have one'],
    spoil: spoil('vectors', (sound) => ({
      put: (model, vectors) =>
        sound.put(
          model,
          vectors.map(({ vector, ...rest }) => ({ ...rest, vector: vector.map(Math.round) })),
        ),
    })),
  },
  {
    title: 'takes the text of a vector for granted',
    caughtBy: ['gives no vector of another text or of another model'],
    spoil: spoil('vectors', (sound) => {
      const trimmed = (text: string) => text.trim();
      return {
        get: (model, texts) =>
          sound.get(model, new Map([...texts].map(([report, text]) => [report, trimmed(text)]))),
      };
    }),
  },
  {
    title: 'keeps vectors apart from the reports, one for each model',
    caughtBy: [
      'keeps the newest vector of a report',
      'keeps no vector of a report that is not there',
      'erases the vector of a report with it, and leaves that of one that says the same',
    ],
    spoil: rememberEverything,
  },
  {
    title: 'drops the vector of a report that is corrected',
    caughtBy: ['keeps the vector of a report through a correction of something else than its text'],
    spoil: forgetWhatChanges(),
  },
];
