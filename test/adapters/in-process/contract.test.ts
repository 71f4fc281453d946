import { describeQueueContract } from '../../contracts/queue-contract.ts';
import { openQueues } from './open-queues.ts';

describeQueueContract('The in-process queue', () => openQueues());
