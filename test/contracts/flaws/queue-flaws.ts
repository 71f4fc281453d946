import type { Job, JobRun, Queue } from '../../../bot/ports/queue.ts';
import type { Flaw } from '../describe-flaws.ts';
import type { QueueSubject } from '../queue/queue-subject.ts';

type QueueFlaw = Flaw<QueueSubject>;

/** Replaces some methods of both queues. */
function spoil(change: (sound: Queue) => Partial<Queue>): (subject: QueueSubject) => QueueSubject {
  const broken = (queue: Queue): Queue => ({ ...queue, ...change(queue) });
  return (subject) => ({ ...subject, queue: broken(subject.queue), peer: broken(subject.peer) });
}

/** Replaces what a queue does to run a job. */
function spoilRun(
  run: (job: Job, run: JobRun, queue: Queue) => Promise<void>,
): (subject: QueueSubject) => QueueSubject {
  return spoil((sound) => ({
    start: (jobs) => sound.start(jobs.map((job) => ({ ...job, run: (given) => run(job, given, sound) }))),
  }));
}

export const QUEUE_FLAWS: readonly QueueFlaw[] = [
  {
    title: 'forgets the payload',
    caughtBy: [
      'runs what was asked for, with its payload, as the first try',
      'runs once what is asked for twice while it waits, with the newest payload',
    ],
    spoil: spoilRun((job, run) => job.run({ ...run, payload: null })),
  },
  {
    title: 'forgets what was asked for before it started',
    caughtBy: ['runs what was asked for before it started, of another process included'],
    spoil: spoil((sound) => {
      let started = false;
      return {
        async start(jobs) {
          started = true;
          await sound.start(jobs);
        },
        async enqueue(request) {
          if (started) await sound.enqueue(request);
        },
      };
    }),
  },
  {
    title: 'runs everything by one function',
    caughtBy: ['runs each job by the function of its name'],
    spoil: spoil((sound) => ({
      start: (jobs) =>
        sound.start(jobs.map((job) => ({ ...job, run: (run) => jobs[0]?.run(run) ?? job.run(run) }))),
    })),
  },
  {
    title: 'runs everything at once',
    caughtBy: ['does not run a job before its time'],
    spoil: spoil((sound) => ({ enqueue: ({ dueAt: _, ...request }) => sound.enqueue(request) })),
  },
  {
    title: 'forgets keys',
    caughtBy: [
      'runs once what is asked for twice while it waits, with the newest payload',
      'runs one key once at a time, and again for what was asked meanwhile',
    ],
    spoil: spoil((sound) => {
      let asked = 0;
      return {
        enqueue(request) {
          asked += 1;
          return sound.enqueue({ ...request, key: `${request.key} ${asked}` });
        },
      };
    }),
  },
  {
    title: 'runs one key twice at once',
    caughtBy: [
      'runs one key once at a time, and again for what was asked meanwhile',
      'shares the work with another process without doing any of it twice',
    ],
    spoil: spoilRun(async (job, run) => {
      await Promise.all([job.run(run), job.run(run)]);
    }),
  },
  {
    title: 'runs one job after the other',
    caughtBy: ['runs different keys at the same time'],
    spoil: spoil((sound) => {
      let last: Promise<void> = Promise.resolve();
      const afterLast = (job: Job, run: JobRun): Promise<void> => {
        last = last.then(() => job.run(run));
        return last;
      };
      return {
        start: (jobs) => sound.start(jobs.map((job) => ({ ...job, run: (run) => afterLast(job, run) }))),
      };
    }),
  },
  {
    title: 'drops what exceeds its room',
    caughtBy: ['runs everything when more is asked for than runs at once'],
    spoil: spoil((sound) => {
      let room = 10;
      return {
        async enqueue(request) {
          room -= 1;
          if (room >= 0) await sound.enqueue(request);
        },
      };
    }),
  },
  {
    title: 'always claims to be idle',
    caughtBy: ['is not idle while something runs'],
    spoil: spoil(() => ({ idle: async () => {} })),
  },
  {
    title: 'loses a retry',
    caughtBy: [
      'tries again after a failure, until it succeeds',
      'keeps a job that failed each time, with what went wrong, and runs it no more',
      'gives a dead job another series of tries, with its payload',
      'leaves what it interrupted to the next process, however few the tries',
    ],
    spoil: spoilRun((job, run) => job.run(run).catch(() => {})),
  },
  {
    title: 'tries again without a rest',
    caughtBy: ['does not try again at once'],
    spoil: spoilRun((job, run) => job.run(run).catch(() => job.run(run))),
  },
  {
    title: 'ends at the first failure',
    caughtBy: ['goes on with other jobs after a failure'],
    spoil: spoilRun((job, run, queue) =>
      job.run(run).catch((error) => {
        void queue.stop();
        throw error;
      }),
    ),
  },
  {
    title: 'says that it revived what it does not know',
    caughtBy: ['says that it has no dead job of an id'],
    spoil: spoil(() => ({ revive: async () => true })),
  },
  {
    title: 'does not wait for what runs when it stops',
    caughtBy: ['aborts what runs when it stops, and waits for its end'],
    spoil: spoil((sound) => ({
      async stop() {
        void sound.stop();
      },
    })),
  },
  {
    title: 'does not stop',
    caughtBy: ['begins nothing after it has stopped'],
    spoil: spoil(() => ({ stop: async () => {} })),
  },
];
