import type { Clock } from '../../../bot/ports/clock.ts';

/** Slack waits 3 seconds for an acknowledgement; the network takes its part of them. */
const ACK_MS = 2000;

/** What the work gives, or undefined when it takes longer than an acknowledgement may. The work goes on. */
export async function inTime<Result>(clock: Clock, work: Promise<Result>): Promise<Result | undefined> {
  let cancel = () => {};
  const late = new Promise<undefined>((resolve) => {
    cancel = clock.after(ACK_MS, () => resolve(undefined));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    cancel();
  }
}
