import { minute } from '../store/job-checks.ts';
import { type StoreFlaw, spoil } from './spoil-store.ts';

export const JOB_FLAWS: readonly StoreFlaw[] = [
  {
    title: 'looks at the jobs before it takes one',
    caughtBy: [
      'gives a job to one caller, as it was added, and marks it as running',
      'gives each of many jobs once to two processes that claim at the same time',
    ],
    spoil: spoil('jobs', (sound) => ({
      async claim(...args) {
        const [first] = await sound.list('waiting');
        await sound.claim(...args);
        return first;
      },
    })),
  },
  {
    title: 'does not look at the time',
    caughtBy: [
      'claims what is due, of the names asked for, the longest due first',
      'gives a running job again when its lease has run out, not before',
    ],
    spoil: spoil('jobs', (sound) => ({
      claim: (names, _now, lease) => sound.claim(names, minute(9_999), lease),
    })),
  },
  {
    title: 'takes each request for a job of its own',
    caughtBy: [
      'keeps one waiting job per name and key, with its due time and the newest payload',
      'lets a job wait while another of its key runs, and gives it after',
      'merges a retry into the job that waits: its payload, the earlier due time, the higher count',
      'leaves an earlier due time to the job into which a retry is merged',
    ],
    spoil: spoil('jobs', (sound) => ({ add: (job) => sound.add({ ...job, key: `${job.key} ${job.id}` }) })),
  },
  {
    title: 'keeps what has ended',
    caughtBy: ['leaves no row of a job that ended well'],
    spoil: spoil('jobs', () => ({ finish: async () => {} })),
  },
  {
    title: 'says that it renewed a lease and did not',
    caughtBy: ['holds a job for longer when its lease is renewed'],
    spoil: spoil('jobs', () => ({ renew: async () => true })),
  },
  {
    title: 'forgets that leases run out',
    caughtBy: ['says when to look again: at the next due time or at the end of a lease'],
    spoil: spoil('jobs', (sound) => ({
      async nextDue(names) {
        const waiting = (await sound.list('waiting')).filter(({ name }) => names.includes(name));
        return waiting[0]?.dueAt;
      },
    })),
  },
  {
    title: 'loses a retry',
    caughtBy: [
      'puts a job back to waiting, with what went wrong and how often it was started',
      'merges a retry into the job that waits: its payload, the earlier due time, the higher count',
    ],
    spoil: spoil('jobs', (sound) => ({ retry: (id, attempt) => sound.finish(id, attempt) })),
  },
  {
    title: 'lets anybody end a job',
    caughtBy: ['lets nobody end a job that another has claimed since'],
    spoil: spoil('jobs', (sound) => ({
      async finish(id) {
        const job = (await sound.list('running')).find((running) => running.id === id);
        await sound.finish(id, job?.attempts ?? 0);
      },
    })),
  },
  {
    title: 'throws dead jobs away',
    caughtBy: [
      'keeps a dead job and never gives it',
      'revives a dead job with no attempt counted, and nothing else',
    ],
    spoil: spoil('jobs', (sound) => ({ bury: (id, attempt) => sound.finish(id, attempt) })),
  },
  {
    title: 'lets a dead job block its key',
    caughtBy: ['lets a job of the key of a dead one wait and run'],
    spoil: spoil('jobs', (sound) => ({
      async add(job) {
        const dead = await sound.list('dead');
        if (!dead.some(({ key }) => key === job.key)) await sound.add(job);
      },
    })),
  },
];
