import type { NewReport, Report } from '../../../bot/domain/report.ts';
import { TerrainError } from '../../../bot/errors.ts';
import type { ReportStore } from '../../../bot/ports/store.ts';
import { type StoreFlaw, spoil } from './spoil-store.ts';

/** Numbers by counting what is there, as an adapter without a counter would. */
async function addCounting(sound: ReportStore, report: NewReport): Promise<Report> {
  const number = (await sound.list({ edition: report.edition })).length + 1;
  return { ...(await sound.add(report)), number };
}

/** Corrects whatever the revision is by now. */
async function correctAnyway(
  sound: ReportStore,
  ...args: Parameters<ReportStore['correct']>
): Promise<Report> {
  const [id, , content, at] = args;
  const revision = (await sound.get(id))?.revision ?? 0;
  return sound.correct(id, revision, content, at).catch((error) => {
    if (error.code !== 'REPORT_CHANGED_MEANWHILE') throw error;
    return correctAnyway(sound, ...args);
  });
}

export const REPORT_FLAWS: readonly StoreFlaw[] = [
  {
    title: 'numbers all editions in one series',
    caughtBy: ['numbers reports from 1 in each edition'],
    spoil: spoil('reports', (sound) => {
      let last = 0;
      return {
        async add(report) {
          last += 1;
          return { ...(await sound.add(report)), number: last };
        },
      };
    }),
  },
  {
    title: 'cuts a text at its first NUL',
    caughtBy: ['gives back a report as it was filed, by id and by number'],
    spoil: spoil('reports', (sound) => ({
      async get(id) {
        const report = await sound.get(id);
        const text = report?.content.text.split('\u0000')[0] ?? '';
        return report && { ...report, content: { ...report.content, text } };
      },
    })),
  },
  {
    title: 'files a request again when it comes again',
    caughtBy: [
      'gives back the first report when its origin comes again, even changed',
      'adds a list in order, passes over known origins and gives back the new ones',
    ],
    spoil: spoil('reports', (sound) => ({
      add: (report) => sound.add({ ...report, origin: report.id }),
      addAll: (reports) => sound.addAll(reports.map((report) => ({ ...report, origin: report.id }))),
    })),
  },
  {
    title: 'looks for an origin in every edition',
    caughtBy: ['takes the same origin for another request in another edition'],
    spoil: spoil('reports', (sound) => {
      const filed = new Map<string, Report>();
      return {
        async add(report) {
          const known = filed.get(report.origin) ?? (await sound.add(report));
          filed.set(report.origin, known);
          return known;
        },
      };
    }),
  },
  {
    title: 'gives numbers by counting what is there',
    caughtBy: [
      'gives each of many reports its own number when two processes file at once',
      'does not give the number of an erased report again',
    ],
    spoil: spoil('reports', (sound) => ({ add: (report) => addCounting(sound, report) })),
  },
  {
    title: 'adds a list report by report',
    caughtBy: [
      'adds a list in order, passes over known origins and gives back the new ones',
      'adds none of a list when one cannot be added',
    ],
    spoil: spoil('reports', (sound) => ({
      async addAll(reports) {
        const added: Report[] = [];
        for (const report of reports) added.push(await sound.add(report));
        return added;
      },
    })),
  },
  {
    title: 'ignores the status that is asked for',
    caughtBy: ['lists by theme, author and status in the order of the numbers'],
    spoil: spoil('reports', (sound) => ({ list: ({ status: _, ...filter }) => sound.list(filter) })),
  },
];

export const REPORT_CHANGE_FLAWS: readonly StoreFlaw[] = [
  {
    title: 'forgets what a report said before',
    caughtBy: ['corrects a report and keeps what it said before'],
    spoil: spoil('reports', (sound) => ({
      correct: async (...args) => ({ ...(await sound.correct(...args)), history: [] }),
    })),
  },
  {
    title: 'forgets to compare the revision',
    caughtBy: [
      'refuses a correction of a revision that has passed, and changes nothing',
      'lets one of two corrections of the same revision through',
    ],
    spoil: spoil('reports', (sound) => ({ correct: (...args) => correctAnyway(sound, ...args) })),
  },
  {
    title: 'counts no revision for a change of status',
    caughtBy: ['withdraws a report and files it again, each time a revision'],
    spoil: spoil('reports', (sound) => ({
      setStatus: async (...args) => ({ ...(await sound.setStatus(...args)), revision: 1 }),
    })),
  },
  {
    title: 'dates a change that changed nothing',
    caughtBy: ['changes nothing when a report has the status already'],
    spoil: spoil('reports', (sound) => ({
      setStatus: async (id, status, at) => ({ ...(await sound.setStatus(id, status, at)), updatedAt: at }),
    })),
  },
  {
    title: 'has another error for a report that is not there',
    caughtBy: ['refuses to change a report that is not there'],
    spoil: spoil('reports', (sound) => ({
      setStatus: (...args) =>
        sound.setStatus(...args).catch(() => Promise.reject(new TerrainError('UNEXPECTED'))),
    })),
  },
  {
    title: 'withdraws instead of erasing',
    caughtBy: ['erases a report from every answer', 'has nothing to say about erasing what is gone'],
    spoil: spoil('reports', (sound) => ({
      async erase(id) {
        await sound.setStatus(id, 'withdrawn', '2026-11-02T09:00:00.000Z');
      },
    })),
  },
];
