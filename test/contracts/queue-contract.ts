import { describeContract, type Opened } from './contract.ts';
import { FAILURE_CHECKS, STOP_CHECKS } from './queue/failure-checks.ts';
import type { QueueCheck, QueueSubject } from './queue/queue-subject.ts';
import { RUN_CHECKS } from './queue/run-checks.ts';

/** What every queue does. */
export const QUEUE_CHECKS: readonly QueueCheck[] = [...RUN_CHECKS, ...FAILURE_CHECKS, ...STOP_CHECKS];

/** `open` gives two queues on the same empty store; it stops both when closed, whatever still runs in them. */
export function describeQueueContract(name: string, open: () => Promise<Opened<QueueSubject>>): void {
  describeContract(`${name} as a queue`, QUEUE_CHECKS, open);
}
